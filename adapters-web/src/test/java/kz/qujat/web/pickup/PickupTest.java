package kz.qujat.web.pickup;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.BOLAT;
import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.office.Counter;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The hand-over of a card at a registration point.
class PickupTest {
  private final Counter counter = Counter.open();
  private final Office office = counter.office;

  @Test
  void theCounterSeesTheStatusTheNewCardAndAMaskedName() {
    String ticket = office.ticket(counter.ready());

    assertThat(counter.look(ticket, "7501"))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"9\"")
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"ticketNumber":"%s","status":"READY_FOR_PICKUP","holder":"С*** А*** Б***",
             "cardNumber":"987654321","unavailable":[]}
            """
                .formatted(ticket));
  }

  @Test
  void thereIsNoCardNumberBeforeTheCardIsMade() {
    String ticket = office.ticket(office.caseload.registered(AIGUL, "7501"));

    assertThat(counter.look(ticket, "7501"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"status\":\"REGISTERED\",\"cardNumber\":null}");
  }

  @Test
  void theCounterWorksWhileTheRegisterDoesNotAnswer() {
    ApplicationId id = counter.ready();
    office.registry.fallSilent();

    assertThat(counter.look(office.ticket(id), "7501"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"holder\":null,\"unavailable\":[\"civil-registry\"]}");
    assertThat(counter.issue(id, AIGUL, true)).hasStatusOk();
  }

  @Test
  void theCounterWorksWithAnUnclearRecord() {
    ApplicationId id = counter.ready();
    office.registry.confuse(AIGUL);

    assertThat(counter.look(office.ticket(id), "7501"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"holder\":null,\"unavailable\":[\"civil-registry\"]}");
  }

  @Test
  void theHolderReceivesTheCardInExchangeForTheOldOne() {
    ApplicationId id = counter.ready();

    assertThat(counter.issue(id, AIGUL, true))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"10\"")
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"ticketNumber":"%s","status":"ISSUED","cardNumber":"987654321","version":10}
            """
                .formatted(office.ticket(id)));
  }

  @Test
  void aCardIsHandedOverOnce() {
    ApplicationId id = counter.ready();
    counter.issue(id, AIGUL, true);

    assertProblem(counter.issue(id, AIGUL, true), 409, "ALREADY_ISSUED");
  }

  @Test
  void aCardThatIsNotReadyIsNotHandedOver() {
    ApplicationId id = office.caseload.registered(AIGUL, "7501");

    assertThat(counter.issue(id, AIGUL, true))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"NOT_READY\",\"applicationStatus\":\"REGISTERED\"}");
  }

  @Test
  void onlyTheHolderReceivesTheCard() {
    assertProblem(counter.issue(counter.ready(), BOLAT, true), 422, "WRONG_RECIPIENT");
  }

  @Test
  void theOldCardMustBeSurrendered() {
    assertProblem(counter.issue(counter.ready(), AIGUL, false), 422, "OLD_CARD_NOT_SURRENDERED");
  }

  @Test
  void aStaleVersionIsRefused() {
    ApplicationId id = counter.ready();

    MvcTestResult answer =
        counter
            .web
            .post()
            .uri("/api/v1/pickups/" + office.ticket(id) + "/issuance")
            .header(HttpHeaders.IF_MATCH, "\"8\"")
            .contentType(MediaType.APPLICATION_JSON)
            .content(Counter.body(AIGUL, true))
            .with(Desk.issuer(DANA, "7501"))
            .exchange();

    assertProblem(answer, 412, "STALE_VERSION");
  }

  @ParameterizedTest
  @ValueSource(strings = {"75-250602-000001-0", "75-250602-1-1", "nonsense", "75-250602-000000-0"})
  void anInvalidTicketNumberIsReportedAsSuch(String ticket) {
    assertProblem(counter.look(ticket, "7501"), 422, "TICKET_NUMBER_INVALID");
    assertProblem(counter.issue(ticket, "{ not json", "7501"), 422, "TICKET_NUMBER_INVALID");
  }

  @Test
  void anotherPointsTicketIsNotFoundWhateverTheBody() {
    String ticket = office.ticket(counter.ready());

    assertProblem(counter.look(ticket, "7502"), 404, "NOT_FOUND");
    assertProblem(counter.issue(ticket, "{ not json", "7502"), 404, "NOT_FOUND");
  }

  @Test
  void anUnknownTicketIsNotFound() {
    String ticket = office.ticket(counter.ready());
    var nobodys = new Office();
    String other = nobodys.ticket(nobodys.caseload.registered(AIGUL, "7101"));

    assertThat(other).isNotEqualTo(ticket);
    assertProblem(counter.look(other, "7101"), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"oldCardSurrendered\":true}; recipientIin; REQUIRED",
        "{\"recipientIin\":850515390001,\"oldCardSurrendered\":true}; recipientIin; WRONG_TYPE",
        "{\"recipientIin\":\"850515390002\",\"oldCardSurrendered\":true}; recipientIin; MALFORMED",
        "{\"recipientIin\":\"850515390001\"}; oldCardSurrendered; REQUIRED",
        "{\"recipientIin\":\"850515390001\",\"oldCardSurrendered\":\"yes\"};"
            + " oldCardSurrendered; WRONG_TYPE"
      })
  void anUnreadableFieldIsNamed(String body, String field, String code) {
    assertThat(counter.issue(office.ticket(counter.ready()), body, "7501"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }

  @Test
  void anIssuerWithoutAPointCannotHandOverCards() {
    MvcTestResult answer =
        counter
            .web
            .get()
            .uri("/api/v1/pickups/" + office.ticket(counter.ready()))
            .with(Desk.officer(DANA, "Дана", "75"))
            .exchange();

    assertProblem(answer, 403, "FORBIDDEN");
  }

  private static void assertProblem(MvcTestResult answer, int status, String code) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("code")
        .isEqualTo(code);
  }
}
