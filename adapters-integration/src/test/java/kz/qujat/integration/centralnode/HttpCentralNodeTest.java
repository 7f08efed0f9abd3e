package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.dispatch.CentralNode.Receipt;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpCentralNodeTest {
  private static final PointCode POINT = new PointCode("7501");

  private static final Order ORDER =
      new Order(
          new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
          2,
          new TicketNumber(POINT.region(), LocalDate.of(2026, 3, 2), 7),
          POINT,
          new Iin("850515490903"),
          new Entry(
              "Сапарова",
              "Айгүл",
              null,
              Sex.FEMALE,
              new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of()),
              null),
          new Picture("image/jpeg", new byte[] {1, 2, 3}),
          new Picture("image/png", new byte[] {4, 5, 6}),
          new SignedText("the decision", "Y21z"));

  private StubNeighbour stub;
  private HttpCentralNode node;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    node = new HttpCentralNode(stub.as(CENTRAL_NODE));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202})
  void anOrderTheNodeHasIsReceived(int status) {
    stub.answers(status, "{\"status\":\"RECEIVED\"}");
    assertThat(node.order(ORDER)).isEqualTo(new Receipt.Received());
  }

  @Test
  void theNodeReadsEverythingACardIsMadeFrom() {
    stub.answers(202, "{}");
    node.order(ORDER);
    assertThat(stub.heard().getFirst().json().toString())
        .isEqualTo(
            """
            {"applicationId":"0198c0de-0000-7000-8000-000000000001","attempt":2,\
            "ticketNumber":"%s","registrationPoint":"7501",\
            "holder":{"iin":"850515490903","surname":"Сапарова","givenName":"Айгүл",\
            "patronymic":null,"birthDate":"1985-05-15","sex":"FEMALE","citizenship":"KAZ"},\
            "photo":{"mediaType":"image/jpeg","base64":"AQID"},\
            "signature":{"mediaType":"image/png","base64":"BAUG"},\
            "decision":{"text":"the decision","cms":"Y21z"}}\
            """
                .formatted(ORDER.ticket()));
  }

  @Test
  void theSameOrderHasTheSameKeyAndAnotherAttemptAnother() {
    node.order(ORDER);
    node.order(ORDER);
    node.order(
        new Order(
            ORDER.application(),
            3,
            ORDER.ticket(),
            ORDER.point(),
            ORDER.iin(),
            ORDER.holder(),
            ORDER.photo(),
            ORDER.signature(),
            ORDER.signed()));
    assertThat(stub.heard())
        .extracting(StubNeighbour.Heard::messageId)
        .containsExactly(
            "0198c0de-0000-7000-8000-000000000001/2",
            "0198c0de-0000-7000-8000-000000000001/2",
            "0198c0de-0000-7000-8000-000000000001/3");
  }

  @Test
  void aRefusalAtOnceIsABusinessAnswer() {
    stub.answers(422, "{\"code\":\"BAD_PHOTO\"}");
    assertThat(node.order(ORDER)).isEqualTo(new Receipt.Refused("BAD_PHOTO"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherAnswerTellsNothing(int status) {
    stub.answers(status, "{}");
    assertUnavailable();
  }

  @Test
  void aNodeThatHangsUpTellsNothing() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void aNodeThatIsNotThereTellsNothing() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> node.order(ORDER))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CENTRAL_NODE));
  }
}
