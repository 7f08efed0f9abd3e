package kz.qujat.domain.supervision;

import static kz.qujat.domain.supervision.Cases.*;
import static kz.qujat.domain.supervision.Discrepancy.Kind.*;
import static kz.qujat.domain.supervision.SupervisionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCase.OpenDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledDiscrepancy;
import kz.qujat.domain.supervision.SupervisionDecision.Accepted;
import kz.qujat.domain.supervision.SupervisionDecision.Refused;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Records that differ, and a node that contradicts itself.
class DiscrepancyTest {
  // Found

  @Test
  void aDiscrepancyIsTakenNoteOfOnce() {
    given().when(report(ORDER_FURTHER_THERE)).then(found(ORDER_FURTHER_THERE));
    given(found(ORDER_FURTHER_THERE)).when(report(ORDER_FURTHER_THERE)).thenNothing();
  }

  @Test
  void whatSomebodySettledIsNotTakenNoteOfAnew() {
    given(found(ORDER_FURTHER_THERE), settled(ORDER_FURTHER_THERE, null))
        .when(report(ORDER_FURTHER_THERE))
        .thenNothing();
  }

  @Test
  void whatDiffersAgainAfterTheBooksAgreedIsTakenNoteOfAnew() {
    given(found(ORDER_FURTHER_THERE), resolved(ORDER_FURTHER_THERE))
        .when(report(ORDER_FURTHER_THERE))
        .then(found(ORDER_FURTHER_THERE));
  }

  // Resolved

  @Test
  void whenTheBooksAgreeTheDiscrepancyIsNoMore() {
    given(found(ORDER_FURTHER_THERE))
        .when(resolve(ORDER_FURTHER_THERE))
        .then(resolved(ORDER_FURTHER_THERE));
    given(found(ORDER_FURTHER_THERE), resolved(ORDER_FURTHER_THERE))
        .when(resolve(ORDER_FURTHER_THERE))
        .thenNothing();
  }

  @Test
  void whatWasNeverFoundIsNotResolved() {
    given().when(resolve(ORDER_FURTHER_THERE)).thenNothing();
  }

  @Test
  void aSettledDifferenceInProgressIsResolvedWhenTheRecordsAgree() {
    given(found(ORDER_FURTHER_THERE), settled(ORDER_FURTHER_THERE, null))
        .when(resolve(ORDER_FURTHER_THERE))
        .then(resolved(ORDER_FURTHER_THERE));
  }

  @ParameterizedTest // #9, fault 6
  @EnumSource(names = {"CONTRADICTS", "CONTRADICTS_CARD", "REFERENCE_REUSED"})
  void aContradictionStaysUntilSomebodySettlesIt(Kind kind) {
    var contradiction = Discrepancy.ofOrder(1, kind);

    given(found(contradiction)).when(resolve(contradiction)).thenNothing();
    given(found(contradiction), settled(contradiction, DisputedCardOutcome.DESTROYED))
        .when(resolve(contradiction))
        .thenNothing();
  }

  @ParameterizedTest // #9, fault 6
  @EnumSource(names = {"CONTRADICTS", "CONTRADICTS_CARD"})
  void aSettledContradictionIsNotReopenedByItsRepetition(Kind kind) {
    var contradiction = Discrepancy.ofOrder(1, kind);

    given(found(contradiction), settled(contradiction, DisputedCardOutcome.DESTROYED))
        .when(report(contradiction))
        .thenNothing();
  }

  // Settled

  @Test
  void aDiscrepancyIsSettledOnce() {
    given(found(PAYMENT_MISSING_HERE))
        .when(settle(difference(PAYMENT_MISSING_HERE)))
        .then(settled(PAYMENT_MISSING_HERE, null));
    given(found(PAYMENT_MISSING_HERE), settled(PAYMENT_MISSING_HERE, null))
        .when(settle(difference(PAYMENT_MISSING_HERE)))
        .thenNothing();
  }

  @Test // #9, fault 7
  void settlingOneDiscrepancyLeavesTheOther() {
    var one = new Case(difference(PAYMENT_MISSING_HERE), found(PAYMENT_MISSING_HERE));
    var other = new Case(difference(ORDER_FURTHER_THERE), found(ORDER_FURTHER_THERE));

    var settledOne = one.after(settle(one.subject()));

    assertThat(settledOne.state()).isEqualTo(new SettledDiscrepancy());
    assertThat(other.state()).isEqualTo(new OpenDiscrepancy(ORDER_FURTHER_THERE));
    assertThat(one.subject().toString()).isNotEqualTo(other.subject().toString());
  }

  @Test
  void whatTheBooksAgreeOnNeedsNoSettling() {
    given(found(PAYMENT_MISSING_HERE), resolved(PAYMENT_MISSING_HERE))
        .when(settle(difference(PAYMENT_MISSING_HERE)))
        .thenNothing();
  }

  @Test
  void whatWasNeverFoundIsNotSettled() {
    given().when(settle(difference(PAYMENT_MISSING_HERE))).thenRefused(new NoSuchCase());
  }

  @Test // #9, fault 6
  void settlingAContradictionWithACardSaysWhatBecameOfTheCard() {
    given(found(REJECTED_BUT_MADE))
        .when(settle(difference(REJECTED_BUT_MADE)))
        .thenRefused(new CardFateMissing());
    for (DisputedCardOutcome fate : DisputedCardOutcome.values()) {
      given(found(REJECTED_BUT_MADE))
          .when(settle(difference(REJECTED_BUT_MADE), fate))
          .then(settled(REJECTED_BUT_MADE, fate));
    }
  }

  @Test
  void aContradictionWithoutACardIsSettledWithoutOne() {
    var contradiction = Discrepancy.ofOrder(1, CONTRADICTS);

    given(found(contradiction))
        .when(settle(difference(contradiction)))
        .then(settled(contradiction, null));
  }

  // Retry

  @ParameterizedTest
  @EnumSource(names = {"MISSING_THERE", "PROGRESS"})
  void whatTheNodeLacksOrIsAheadWithCanBeTriedToRepair(Kind kind) {
    var discrepancy = Discrepancy.ofOrder(1, kind);

    given(found(discrepancy))
        .when(retry(difference(discrepancy)))
        .then(retried(difference(discrepancy)));
    given(found(discrepancy), retried(difference(discrepancy)))
        .when(settle(difference(discrepancy)))
        .then(settled(discrepancy, null));
  }

  @Test
  void aPaymentMissingHereCanBeRetriedAndOneMissingThereOnlySettled() {
    var reference = new Digest("7".repeat(64));

    assertThat(Discrepancy.ofPayment(reference, Kind.MISSING_HERE).remedies())
        .containsExactly(Remedy.RETRY, Remedy.SETTLE);
    assertThat(Discrepancy.ofPayment(reference, Kind.MISSING_THERE).remedies())
        .containsExactly(Remedy.SETTLE);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"MISSING_THERE", "PROGRESS"})
  void whatBothSidesTellDifferentlyCanOnlyBeSettled(Kind kind) {
    var discrepancy = Discrepancy.ofOrder(1, kind);

    given(found(discrepancy))
        .when(retry(difference(discrepancy)))
        .thenRefused(new WrongRemedy(List.of(Remedy.SETTLE)));
  }

  @Test
  void whatIsSettledOrOverIsNotTriedAgain() {
    given(found(ORDER_FURTHER_THERE), settled(ORDER_FURTHER_THERE, null))
        .when(retry(difference(ORDER_FURTHER_THERE)))
        .thenRefused(new NoSuchCase());
    given(found(ORDER_FURTHER_THERE), resolved(ORDER_FURTHER_THERE))
        .when(retry(difference(ORDER_FURTHER_THERE)))
        .thenRefused(new NoSuchCase());
    given().when(retry(difference(ORDER_FURTHER_THERE))).thenRefused(new NoSuchCase());
  }

  // Held orders

  @ParameterizedTest // #9, fault 6
  @EnumSource
  void onlyAContradictionWithACardHoldsFurtherOrders(Kind kind) {
    assertThat(Discrepancy.ofOrder(1, kind).holdsOrders()).isEqualTo(kind == CONTRADICTS_CARD);
  }

  @ParameterizedTest
  @EnumSource
  void everyDiscrepancyCanBeSettled(Kind kind) {
    assertThat(Discrepancy.ofOrder(1, kind).remedies()).endsWith(Remedy.SETTLE);
  }

  /// One supervision history; each subject has its own.
  private record Case(SupervisionSubject subject, List<SupervisionEvent> history) {
    Case(SupervisionSubject subject, SupervisionEvent begun) {
      this(subject, List.of(begun));
    }

    SupervisionCase state() {
      return SupervisionLifecycle.replay(history);
    }

    Case after(SupervisionCommand command) {
      return switch (SupervisionLifecycle.decide(state(), command)) {
        case Accepted(var events) ->
            new Case(subject, Stream.concat(history.stream(), events.stream()).toList());
        case Refused(var refusal) -> throw new AssertionError(refusal);
      };
    }
  }
}
