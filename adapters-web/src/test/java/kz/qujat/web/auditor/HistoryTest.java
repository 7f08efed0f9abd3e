package kz.qujat.web.auditor;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.DAULET;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.ReadingRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The histories and past states that auditors read.
class HistoryTest {
  private final ReadingRoom room = ReadingRoom.open();
  private final ApplicationId id = room.office.caseload.registered(AIGUL, "7501");
  private final StaffId daulet = room.office.people.officer(DAULET, "Даулет");

  HistoryTest() {
    room.office.caseload.claim(id, daulet);
  }

  @Test
  void theHistoryIsWholeAndInOrder() {
    MvcTestResult answer = room.get("/applications/" + id + "/events");

    assertThat(answer)
        .hasStatusOk()
        .bodyJson()
        .extractingPath("events[*].sequence")
        .asArray()
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(answer)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"events":[{},{},{},{},{},
              {"stream":{"kind":"APPLICATION","id":"%s"},"sequence":5,"position":5,
               "leafIndex":null,"leafHash":null,"type":"ReviewClaimed",
               "revision":"1","at":"2025-06-02T09:00:00+05:00",
               "recordedAt":"2025-06-02T09:00:05+05:00",
               "actor":{"kind":"OFFICER","id":"%s"},"payload":{"officer":"%s"}}],
             "nextCursor":null}
            """
                .formatted(id, daulet, daulet));
  }

  @Test
  void theHistoryIncludesRefundsAndSupervisionInCommitOrder() {
    ApplicationId paid = room.office.caseload.paid(Office.BOLAT, "7501", "SB-4711");
    room.office.caseload.claim(paid, daulet);
    room.office.caseload.annul(paid, daulet);
    var refund = room.office.histories.refundsOf(paid).getFirst();
    var row = new Difference(paid, Discrepancy.ofOrder(1, Kind.PROGRESS));
    room.office.commands.submit(
        new ReportDiscrepancy(row, Office.TODAY, Office.NOW), Actor.system("reconciliation"));

    MvcTestResult answer = room.get("/applications/" + paid + "/events");

    assertThat(answer)
        .bodyJson()
        .extractingPath("events[*].type")
        .asArray()
        .endsWith("ReviewClaimed", "ApplicationAnnulled", "RefundOpened", "DiscrepancyFound");
    assertThat(answer)
        .bodyJson()
        .extractingPath("events[-2:].stream.kind")
        .asArray()
        .containsExactly("REFUND", "SUPERVISION");
    assertThat(answer)
        .bodyJson()
        .extractingPath("events[-2:].stream.id")
        .asArray()
        .containsExactly(refund.toString(), row.toString());
    assertThat(answer)
        .bodyJson()
        .extractingPath("events[-3:].sequence")
        .asArray()
        .containsExactly(7, 0, 0);
  }

  @Test
  void theHistoryHasPages() throws UnsupportedEncodingException {
    String first =
        room.get("/applications/" + id + "/events?limit=4").getResponse().getContentAsString();
    String cursor = JsonPath.read(first, "$.nextCursor");

    assertThat(JsonPath.<List<Integer>>read(first, "$.events[*].sequence"))
        .containsExactly(0, 1, 2, 3);
    assertThat(room.get("/applications/" + id + "/events?limit=4&cursor=" + cursor))
        .bodyJson()
        .isLenientlyEqualTo("{\"events\":[{\"sequence\":4},{\"sequence\":5}],\"nextCursor\":null}");
    assertThat(room.get("/applications/" + id + "/events?cursor=4711")).hasStatus(400);
  }

  @Test
  void aPayloadIsReturnedCharacterForCharacter() throws UnsupportedEncodingException {
    assertThat(room.get("/applications/" + id + "/events").getResponse().getContentAsString())
        .contains("\"payload\":{ \"applicationId\":\"" + id);
  }

  @Test
  void theSequenceOfAStateCountsOnlyTheApplicationsOwnStream() {
    ApplicationId paid = room.office.caseload.paid(Office.BOLAT, "7501", "SB-4711");
    room.office.caseload.money(paid, "SB-4712", new ReportedPayer.Unnamed("Ltd"));
    room.office.caseload.claim(paid, daulet);

    assertThat(room.get("/applications/" + paid + "/state"))
        .bodyJson()
        .isLenientlyEqualTo("{\"sequence\":7,\"status\":\"UNDER_REVIEW\"}");
  }

  @Test
  void withoutParametersTheStateIsTheLatest() {
    assertThat(room.get("/applications/" + id + "/state"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"id":"%s","status":"UNDER_REVIEW","sequence":5,"version":5,"region":"75",
             "registrationPoint":"7501","heldBy":"%s","attempt":1,
             "windowClosesOn":"2025-06-20","eligibility":{"verdict":"EXEMPT"}}
            """
                .formatted(id, daulet));
  }

  @ParameterizedTest
  @CsvSource({"0,DRAFT", "1,DRAFT", "3,DRAFT", "4,REGISTERED", "5,UNDER_REVIEW"})
  void theStateIsThatAfterTheRequestedEvent(int sequence, String status) {
    assertThat(room.get("/applications/" + id + "/state?sequence=" + sequence))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"sequence":%d,"status":"%s"}
            """
                .formatted(sequence, status));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-06-02T04:00:00Z,0",
    "2025-06-02T04:00:04.999Z,4",
    "2025-06-02T09:00:04%2B05:00,4",
    "2025-06-02T09:00:04%2005:00,4",
    "2030-01-01T00:00:00Z,5"
  })
  void theStateIsThatAtTheRequestedMoment(String at, int sequence) {
    assertThat(room.get("/applications/" + id + "/state?at=" + at))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("sequence")
        .isEqualTo(sequence);
  }

  @Test
  void beforeTheFirstEventThereIsNoState() {
    assertThat(room.get("/applications/" + id + "/state?at=2025-06-02T03:59:59Z")).hasStatus(404);
  }

  @ParameterizedTest
  @CsvSource({
    "sequence=-1, sequence, MALFORMED",
    "sequence=first, sequence, MALFORMED",
    "sequence=6, sequence, OUT_OF_RANGE",
    "at=yesterday, at, MALFORMED",
    "at=2025-06-02T04:00:00, at, MALFORMED",
    "sequence=1&at=2025-06-02T04:00:00Z, at, NOT_ALLOWED"
  })
  void anInvalidPointOfTheHistoryIsNamed(String query, String field, String code) {
    assertThat(room.get("/applications/" + id + "/state?" + query))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "state"})
  void anUnknownApplicationHasNoHistory(String part) {
    assertThat(room.get("/applications/" + UUID.randomUUID() + "/" + part)).hasStatus(404);
    assertThat(room.get("/applications/no-id/" + part)).hasStatus(404);
  }
}
