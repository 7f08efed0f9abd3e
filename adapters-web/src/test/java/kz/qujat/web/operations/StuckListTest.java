package kz.qujat.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Fault;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;

/// The list of open issues.
class StuckListTest {
  private final StuckRoom room = StuckRoom.open();
  private final ApplicationId approved = room.approved();
  private final ApplicationWait wait = new ApplicationWait(approved, Awaited.ACCEPTANCE, 6);

  @Test
  void aWaitIsListedWithItsAttemptsAndRemedies() {
    room.list.cases = List.of(room.row(wait, approved, ParkingStatus.NOT_PARKED));

    assertThat(room.asks("", StuckRoom.supervisor("75")))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"application-wait.%s.ACCEPTANCE.6","kind":"APPLICATION_WAIT",
              "cause":"ACCEPTANCE","discrepancy":null,"fault":null,"applicationId":"%s",
              "refundId":null,"region":"75","ticketNumber":"%s","status":"APPROVED","late":false,
              "parked":false,"reminder":false,"attempts":3,"lastError":"NEIGHBOUR_UNAVAILABLE",
              "remedies":["RETRY","PARK"]}],
             "nextCursor":"next","asOf":{"position":42,"lagMillis":0}}
            """
                .formatted(approved, approved, room.office.ticket(approved)));
  }

  @Test
  void aParkedWaitCanBeResumed() {
    room.list.cases = List.of(room.row(wait, approved, ParkingStatus.PARKED));

    assertThat(room.asks("", StuckRoom.supervisor("75")))
        .bodyJson()
        .isLenientlyEqualTo("{\"items\":[{\"parked\":true,\"remedies\":[\"RETRY\",\"RESUME\"]}]}");
  }

  @Test
  void aWaitOfARefundContainsTheRefundId() {
    var refund = room.office.clockAndIds.newRefund();
    var row = new RefundWait(refund, Awaited.BANK_ACCOUNT, 0);
    room.list.cases = List.of(room.row(row, approved, ParkingStatus.NOT_PARKED));

    assertThat(room.asks("", StuckRoom.supervisor("75")))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"refund-wait.%s.BANK_ACCOUNT.0","kind":"REFUND_WAIT",
              "cause":"BANK_ACCOUNT","refundId":"%s","reminder":true,"remedies":["PARK"]}]}
            """
                .formatted(refund, refund));
  }

  @Test
  void aDiscrepancyShowsHowTheRecordsDiffer() {
    var row = new Difference(approved, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
    room.list.cases = List.of(room.row(row, approved, ParkingStatus.NOT_PARKED));

    assertThat(room.asks("", StuckRoom.supervisor("75")))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"difference.%s.ORDERS.1.CONTRADICTS_CARD","kind":"DIFFERENCE",
              "cause":null,"applicationId":"%s","remedies":["SETTLE"],
              "discrepancy":{"book":"ORDERS","entry":"1","kind":"CONTRADICTS_CARD"}}]}
            """
                .formatted(approved, approved));
  }

  @Test
  void anApplicationThatAListDoesNotFollowNamesTheList() {
    var row = new ReadModelFailure(approved, "refund-register");
    room.list.cases = List.of(room.row(row, approved, ParkingStatus.NOT_PARKED));

    assertThat(room.asks("", StuckRoom.supervisor("75")))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"read-model-failure.%s.refund-register","kind":"READ_MODEL_FAILURE",
              "cause":null,"readModel":"refund-register","applicationId":"%s",
              "remedies":["RETRY"]}]}
            """
                .formatted(approved, approved));
  }

  @Test
  void anUnreadableMessageBelongsToNoApplication() {
    var message = new Message(new Digest("b".repeat(64)));
    room.list.cases =
        List.of(
            new StuckCases.Case(
                message,
                null,
                null,
                Office.NOW,
                null,
                null,
                false,
                ParkingStatus.NOT_PARKED,
                null,
                new Fault("payment", "AMOUNT", "amount")));

    assertThat(room.asks("", StuckRoom.administrator()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"message.%s","kind":"MESSAGE","applicationId":null,"region":null,
              "status":null,"attempts":0,"lastError":null,"remedies":["SETTLE"],
              "fault":{"neighbour":"payment","code":"AMOUNT","element":"amount"}}]}
            """
                .formatted("b".repeat(64)));
  }

  @Test
  void anUnclearRegisterRecordNamesTheElementAndNothingAboutThePerson() {
    var person = room.office.people.applicant(Office.BOLAT);
    var unclear = new RegisterRecord(person, "documents/document/endDate");
    room.list.cases =
        List.of(
            new StuckCases.Case(
                unclear,
                null,
                null,
                Office.NOW,
                null,
                LocalDate.of(2029, 3, 15),
                false,
                ParkingStatus.NOT_PARKED,
                null,
                null));

    assertThat(room.asks("", StuckRoom.administrator()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"kind":"REGISTER_RECORD","lastDay":"2029-03-15",
              "fault":{"neighbour":null,"code":null,"element":"documents/document/endDate"}}]}
            """);
  }

  @Test
  void aSupervisorSeesTheirOwnRegionAndAnAdministratorAny() {
    room.asks("", StuckRoom.supervisor("75"));
    assertThat(room.list.asked).isEqualTo(Region.ALMATY);
    room.asks("", StuckRoom.administrator());
    assertThat(room.list.asked).isNull();
    room.asks("?region=71", StuckRoom.administrator());
    assertThat(room.list.asked).isEqualTo(Region.ASTANA);
    assertThat(room.asks("?region=71", StuckRoom.supervisor("75"))).hasStatus(404);
    assertThat(room.asks("?region=99", StuckRoom.administrator())).hasStatus(400);
  }
}
