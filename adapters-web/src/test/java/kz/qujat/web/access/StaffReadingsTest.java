package kz.qujat.web.access;

import static kz.qujat.application.access.AccessKind.CARD;
import static kz.qujat.application.access.AccessKind.SEARCH_RESULT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.web.fake.CountedBudgets;
import kz.qujat.web.fake.memory.Silence;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperIndex;
import kz.qujat.web.office.PaperReplays;
import kz.qujat.web.office.PaperShelf;
import kz.qujat.web.office.PaperWorklist;
import kz.qujat.web.office.StubSignatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What staff read is recorded before it is shown.
class StaffReadingsTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              new PaperWorklist(),
              new PaperIndex(),
              new PaperReplays(),
              new PaperShelf(),
              new Silence(),
              new Unreadable(),
              new CardHandover(OFFICE.commands, OFFICE.people, OFFICE.vault, new CountedBudgets()),
              new ReviewService(
                  OFFICE.commands, OFFICE.cases, new StubSignatures(), OFFICE.vault)));

  private static final class Unreadable implements SignatoryReader {
    @Override
    public Optional<Signatory> of(byte[] document, byte[] cms) {
      return Optional.empty();
    }
  }

  private static final RequestPostProcessor DAULET = Desk.staff(Office.DAULET, "OFFICER", "75");
  private static final RequestPostProcessor AUDITOR = Desk.staff(Office.DANA, "AUDITOR", "75");

  private ApplicationId id;
  private String ticket;

  @BeforeEach
  void dauletHoldsAigulsApplication() {
    OFFICE.clear();
    id = OFFICE.caseload.registered(Office.AIGUL, "7501");
    ticket = OFFICE.ticket(id);
    OFFICE.caseload.claim(id, OFFICE.people.officer(Office.DAULET, "Даулет"));
  }

  private MvcTestResult get(String path, RequestPostProcessor caller) {
    return WEB.get()
        .uri(path.replace("ID", id.toString()).replace("TICKET", ticket))
        .with(request -> {
          request.setRemoteAddr("10.1.2.3");
          return caller.postProcessRequest(request);
        })
        .exchange();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/review/ID, DOSSIER",
    "/api/v1/review/ID/photo, PICTURE",
    "/api/v1/review/ID/signature, PICTURE",
    "/api/v1/review/ID/previous-photo, PICTURE",
    "/api/v1/review/ID/decision-document?decision=APPROVAL, DOCUMENT",
    "/dashboard/ID, DOSSIER",
    "/dashboard/ID/photo, PICTURE",
    "/dashboard/ID/signature, PICTURE",
    "/dashboard/ID/previous-photo, PICTURE",
    "/dashboard/search?ticketNumber=TICKET, SEARCH_RESULT"
  })
  void whatAnOfficerReadsIsRecorded(String path, AccessKind kind) {
    get(path, DAULET);

    assertThat(OFFICE.accessRecords.all())
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.reader()).isEqualTo(OFFICE.people.officer(Office.DAULET, "Даулет"));
          assertThat(reading.role()).isEqualTo(StaffRole.OFFICER);
          assertThat(reading.region()).isEqualTo(Region.ALMATY);
          assertThat(reading.application()).isEqualTo(id);
          assertThat(reading.kind()).isEqualTo(kind);
          assertThat(reading.purpose()).isNull();
          assertThat(reading.at()).isEqualTo(Office.NOW);
        });
    assertThat(OFFICE.accessRecords.addresses()).containsExactly("10.1.2.3");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/audit/applications/ID/events, HISTORY",
    "/api/v1/audit/applications/ID/state, HISTORY",
    "/api/v1/audit/applications?ticketNumber=TICKET, SEARCH_RESULT",
    "/chronicle/ID, HISTORY",
    "/chronicle/ID/print, EXPORT",
    "/chronicle/ID/history.json, EXPORT",
    "/chronicle?ticketNumber=TICKET, SEARCH_RESULT"
  })
  void whatAnAuditorReadsIsRecorded(String path, AccessKind kind) {
    get(path, AUDITOR);

    assertThat(OFFICE.accessRecords.all())
        .singleElement()
        .satisfies(reading -> {
          assertThat(reading.role()).isEqualTo(StaffRole.AUDITOR);
          assertThat(reading.application()).isEqualTo(id);
          assertThat(reading.kind()).isEqualTo(kind);
        });
  }

  @Test
  void aSearchByPersonIsRecorded() {
    WEB.post()
        .uri("/api/v1/audit/searches")
        .contentType(MediaType.APPLICATION_JSON)
        .content("{\"iin\":\"" + Office.AIGUL.digits() + "\"}")
        .with(AUDITOR)
        .exchange();
    WEB.post()
        .uri("/chronicle")
        .param("iin", Office.AIGUL.digits())
        .with(Desk.auditor(Office.BOLAT))
        .exchange();

    assertThat(OFFICE.accessRecords.kinds()).containsExactly(SEARCH_RESULT, SEARCH_RESULT);
  }

  @Test
  void aCardAtTheCounterIsRecorded() {
    RequestPostProcessor issuer = Desk.issuer(Office.DANA, "7501");
    get("/api/v1/pickups/TICKET", issuer);
    get("/counter/TICKET", issuer);
    get("/counter?ticketNumber=TICKET", issuer);

    assertThat(OFFICE.accessRecords.kinds()).containsExactly(CARD, SEARCH_RESULT);
    assertThat(OFFICE.accessRecords.all().getFirst().role()).isEqualTo(StaffRole.ISSUER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/review/queue",
        "/dashboard",
        "/dashboard/next",
        "/dashboard/ID/standing?seen=1"
      })
  void aPageOfTheQueueIsNoReading(String path) {
    get(path, DAULET);

    assertThat(OFFICE.accessRecords.all()).isEmpty();
  }

  @Test
  void whatDoesNotExistForTheCallerIsNoReading() {
    assertThat(get("/api/v1/review/ID", Desk.officer(Office.DANA, "Дана", "71"))).hasStatus(404);

    assertThat(OFFICE.accessRecords.all()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/review/ID",
        "/api/v1/review/ID/photo",
        "/dashboard/ID",
        "/dashboard/search?ticketNumber=TICKET"
      })
  void whatCannotBeRecordedIsNotShown(String path) {
    OFFICE.accessRecords.fail();

    assertThat(get(path, DAULET))
        .hasStatus(503)
        .hasHeader("Retry-After", "5")
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"READING_NOT_RECORDED\"}");
  }

  @Test
  void theAuditorSeesWhoRead() {
    get("/api/v1/review/ID", DAULET);

    assertThat(get("/api/v1/audit/applications/ID/reads", AUDITOR))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"role":"AUDITOR","kind":"HISTORY"},
              {"at":"2025-06-02T09:00:00+05:00","reader":"%s","role":"OFFICER","region":"75",
               "kind":"DOSSIER","purpose":null}],
             "nextCursor":null}
            """
                .formatted(OFFICE.people.officer(Office.DAULET, "Даулет")));
  }

  @Test
  void theCitizenSeesThatStaffLookedAndNotWho() {
    get("/api/v1/review/ID", DAULET);

    assertThat(get("/api/v1/applications/ID/views", Desk.staff(Office.AIGUL, "CITIZEN", "75")))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items":[{"at":"2025-06-02T09:00:00+05:00","role":"OFFICER","region":"75",
              "purpose":null}],"nextCursor":null}
            """);
    assertThat(get("/api/v1/applications/ID/views", Desk.staff(Office.BOLAT, "CITIZEN", "75")))
        .hasStatus(404);
  }
}
