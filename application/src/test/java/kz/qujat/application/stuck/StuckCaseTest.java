package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.junit.jupiter.api.Test;

/// Each case lists the remedies that apply to it.
class StuckCaseTest {
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 1));

  @Test
  void aWaitTakesWhatMakesSenseAgainstIt() {
    var wait = new ApplicationWait(APPLICATION, Awaited.DECISION, 4);

    assertThat(row(wait, ParkingStatus.NOT_PARKED).remedies())
        .containsExactly(Remedy.TAKE_BACK, Remedy.PARK);
    assertThat(row(wait, ParkingStatus.PARKED).remedies())
        .containsExactly(Remedy.TAKE_BACK, Remedy.RESUME);
  }

  @Test
  void aDiscrepancyTakesWhatMakesSenseAgainstItsKind() {
    var missing = new Difference(APPLICATION, Discrepancy.ofOrder(1, Kind.MISSING_THERE));
    var card = new Difference(APPLICATION, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));

    assertThat(row(missing, ParkingStatus.NOT_PARKED).remedies())
        .containsExactly(Remedy.RETRY, Remedy.SETTLE);
    assertThat(row(card, ParkingStatus.NOT_PARKED).remedies()).containsExactly(Remedy.SETTLE);
  }

  @Test
  void anUnreadableMessageCanOnlyBeSettled() {
    var message = new Message(new Digest("a".repeat(64)));
    var unclear = new RegisterRecord(DANA.id(), "personStatus");

    assertThat(row(message, ParkingStatus.NOT_PARKED).remedies()).containsExactly(Remedy.SETTLE);
    assertThat(row(unclear, ParkingStatus.NOT_PARKED).remedies()).containsExactly(Remedy.SETTLE);
  }

  @Test
  void anApplicationThatAListDoesNotFollowCanOnlyBeTriedAgain() {
    var failure = new ReadModelFailure(APPLICATION, "worklist");

    assertThat(row(failure, ParkingStatus.NOT_PARKED).remedies()).containsExactly(Remedy.RETRY);
  }

  @Test
  void everyHandOverIsBehindOneWait() {
    for (DeliveryHandlerKind deliveryHandlerKind : DeliveryHandlerKind.values()) {
      assertThat(DeliveryHandlerKind.behind(deliveryHandlerKind.awaited()))
          .contains(deliveryHandlerKind);
    }
    assertThat(DeliveryHandlerKind.behind(Awaited.CLAIM)).isEmpty();
  }

  private static Case row(SupervisionSubject subject, ParkingStatus parkingStatus) {
    return new Case(
        subject, APPLICATION, null, MONDAY, null, null, true, parkingStatus, null, null);
  }
}
