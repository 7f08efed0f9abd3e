package kz.qujat.web.auditor;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.BOLAT;
import static kz.qujat.web.office.Office.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Search;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.web.office.ReadingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The auditors' search for applications.
class SearchTest {
  private final ReadingRoom room = ReadingRoom.open();

  @Test
  void matchesComeFromAllRegions() {
    ApplicationId id = new ApplicationId(UUID.randomUUID());
    room.index.add(
        new ApplicationList.Entry(
            id, Status.ISSUED, Region.ASTANA, "71-250602-000001-6", NOW, NOW));

    assertThat(room.get("/applications?region=71&from=2025-06-01&to=2025-06-30"))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items":[{"id":"%s","status":"ISSUED","region":"71",
              "ticketNumber":"71-250602-000001-6","startedAt":"2025-06-02T09:00:00+05:00",
              "registeredAt":"2025-06-02T09:00:00+05:00"}],"nextCursor":"next"}
            """
                .formatted(id));
    assertThat(room.index.lastSearch())
        .isEqualTo(
            new Search(null, Region.ASTANA, LocalDate.of(2025, 6, 1), LocalDate.of(2025, 6, 30)));
  }

  @Test
  void aTicketIsLookedUpInTheHistoryItself() {
    ApplicationId id = room.office.caseload.registered(AIGUL, "7501");
    String ticket = room.office.ticket(id);

    assertThat(room.get("/applications?ticketNumber=" + ticket))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"%s","status":"REGISTERED","region":"75","ticketNumber":"%s"}],
             "nextCursor":null}
            """
                .formatted(id, ticket));
  }

  @ParameterizedTest
  @CsvSource({
    "region=75, 1",
    "region=71, 0",
    "from=2025-06-02&to=2025-06-02, 1",
    "from=2025-06-03, 0",
    "to=2025-06-01, 0"
  })
  void theOtherFiltersAlsoApplyToATicket(String limits, int found) {
    String ticket = room.office.ticket(room.office.caseload.registered(AIGUL, "7501"));

    assertThat(room.get("/applications?ticketNumber=" + ticket + "&" + limits))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("items")
        .asArray()
        .hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({
    "ticketNumber=75-250602-000001-0, ticketNumber, MALFORMED",
    "region=99, region, UNKNOWN",
    "from=02.06.2025, from, MALFORMED",
    "to=2025-02-30, to, MALFORMED",
    "from=2025-06-02&to=2025-06-01, to, OUT_OF_RANGE",
    "limit=201, limit, OUT_OF_RANGE",
    "cursor=forged, cursor, UNKNOWN"
  })
  void anInvalidParameterIsNamed(String query, String field, String code) {
    assertInvalid(room.get("/applications?" + query), field, code);
  }

  @Test
  void aPersonsApplicationsAreFoundLatestFirstDraftsIncluded() {
    ApplicationId first = room.office.caseload.registered(AIGUL, "7501");
    ApplicationId second = room.office.caseload.draft(AIGUL, "7101");
    room.office.caseload.draft(BOLAT, "7101");

    assertThat(room.post("/searches", body(AIGUL.digits())))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"%s","status":"DRAFT","ticketNumber":null,"registeredAt":null},
              {"id":"%s","status":"REGISTERED"}],"nextCursor":null}
            """
                .formatted(second, first));
  }

  @Test
  void aPersonsApplicationsHavePages() {
    ApplicationId first = room.office.caseload.draft(AIGUL, "7501");
    ApplicationId second = room.office.caseload.draft(AIGUL, "7501");

    assertThat(room.post("/searches?limit=1", body(AIGUL.digits())))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"%s"}],"nextCursor":"%s"}
            """
                .formatted(second, second));
    assertThat(room.post("/searches?limit=1&cursor=" + second, body(AIGUL.digits())))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"%s"}],"nextCursor":null}
            """
                .formatted(first));
    assertInvalid(room.post("/searches?cursor=x", body(AIGUL.digits())), "cursor", "UNKNOWN");
  }

  @Test
  void anUnknownPersonHasNoApplications() {
    assertThat(room.post("/searches", body(AIGUL.digits())))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo("{\"items\":[],\"nextCursor\":null}");
  }

  @ParameterizedTest
  @CsvSource({"850515390002, MALFORMED", "85, MALFORMED", "'', REQUIRED"})
  void anInvalidIinIsNamed(String iin, String code) {
    assertInvalid(room.post("/searches", body(iin)), "iin", code);
  }

  @Test
  void aRebuildIsStartedAndItsProgressShown() {
    MvcTestResult started = room.post("/replays", "{\"projection\":\"worklist\"}");

    assertThat(started)
        .hasStatus(202)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"projection\":\"worklist\",\"state\":\"RUNNING\",\"processed\":3,\"total\":10}");
    String location = started.getResponse().getHeader("Location");
    assertThat(location).startsWith("/api/v1/audit/replays/");
    assertThat(room.get(location.substring("/api/v1/audit".length())))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("state")
        .isEqualTo("RUNNING");
  }

  @ParameterizedTest
  @CsvSource({"'{}', REQUIRED", "'{\"projection\":\"nothing\"}', UNKNOWN"})
  void anUnknownReadModelIsNamed(String body, String code) {
    assertInvalid(room.post("/replays", body), "projection", code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-id", "0197297c-0000-7000-8000-000000000001"})
  void anUnknownRebuildIsNotFound(String replay) {
    assertThat(room.get("/replays/" + replay)).hasStatus(404);
  }

  private static String body(String iin) {
    return "{\"iin\":\"" + iin + "\"}";
  }

  private static void assertInvalid(MvcTestResult answer, String field, String code) {
    assertThat(answer)
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }
}
