package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  private static final Duration ONE_DAY = Duration.ofHours(24);

  /// A pilot that ends a week before the window, and its midnight in Almaty.
  private static final PilotPeriod ENDING =
      new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 23));

  private static final Instant END_OF_PILOT = Instant.parse("2026-03-23T19:00:00Z");

  // With the window

  @Test
  void untilMidnightInAlmatyOnTheLastDayOfTheWindowADraftLives() {
    given(draft()).when(expireAt(LAST_SECOND)).thenNothing();
  }

  @Test
  void atMidnightAfterTheLastDayOfTheWindowADraftExpires() {
    given(draft()).when(expireAt(MIDNIGHT_AFTER)).then(draftExpired());
  }

  @Test
  void aPaidDraftThatExpiresGetsItsMoneyBack() {
    given(paidDraft())
        .when(expire())
        .thenRefunding(dutyBack(RefundGround.EXPIRED, MIDNIGHT_AFTER), draftExpired());
  }

  @Test
  void whatIsRegisteredDoesNotExpire() {
    given(registered()).when(expire()).thenNothing();
  }

  @Test
  void expiringTwiceIsExpiringOnce() {
    given(expired()).when(expire()).thenNothing();
  }

  @Test
  void whatIsWithdrawnDoesNotExpire() {
    given(withdrawn()).when(expire()).thenNothing();
  }

  // With the pilot

  @Test // #9, fault 3
  void untilMidnightInAlmatyOnTheLastDayOfThePilotADraftLives() {
    given(draft())
        .when(new Expire(APPLICATION, ENDING, REFUND, END_OF_PILOT.minusMillis(1)))
        .thenNothing();
  }

  @Test // #9, fault 3
  void aDraftEndsWithThePilotWhereThatEndsBeforeTheWindow() {
    given(draft())
        .when(new Expire(APPLICATION, ENDING, REFUND, END_OF_PILOT))
        .then(new ApplicationExpired(APPLICATION, END_OF_PILOT));
  }

  @Test // #9, fault 3
  void aPilotThatOutlastsTheWindowPutsNothingOff() {
    var longer = new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 31));

    given(draft())
        .when(new Expire(APPLICATION, longer, REFUND, MIDNIGHT_AFTER))
        .then(draftExpired());
  }

  @Test
  void theLastDayOfADraftIsThatOfItsWindowOrOfThePilot() {
    assertThat(DraftDeadline.lastDay(draft().filed(), PILOT)).isEqualTo(WINDOW.closesOn());
    assertThat(DraftDeadline.lastDay(draft().filed(), ENDING)).isEqualTo(ENDING.until());
  }

  // With a requested registration by payment

  @Test // #9, fault 3
  void aPaymentThatIsToRegisterIsWaitedForAnotherDay() {
    given(draftRegisteringByPayment())
        .when(expireAt(MIDNIGHT_AFTER.plus(ONE_DAY).minusMillis(1)))
        .thenNothing();
  }

  @Test // #9, fault 3
  void afterThatDayADraftExpiresAllTheSame() {
    given(draftRegisteringByPayment())
        .when(expireAt(MIDNIGHT_AFTER.plus(ONE_DAY)))
        .then(new ApplicationExpired(APPLICATION, MIDNIGHT_AFTER.plus(ONE_DAY)));
  }

  @Test // #9, fault 3
  void thePilotsEndLeavesTheSameDayForTheNotice() {
    given(draftRegisteringByPayment())
        .when(new Expire(APPLICATION, ENDING, REFUND, END_OF_PILOT.plus(ONE_DAY).minusMillis(1)))
        .thenNothing();
    given(draftRegisteringByPayment())
        .when(new Expire(APPLICATION, ENDING, REFUND, END_OF_PILOT.plus(ONE_DAY)))
        .then(new ApplicationExpired(APPLICATION, END_OF_PILOT.plus(ONE_DAY)));
  }

  @Test // #9, fault 3
  void alsoWhenTheFirstMoneyWasOfNoUseTheRightOneIsWaitedFor() {
    given(draftRegisteringByPayment(), tooLittlePaid())
        .when(expireAt(MIDNIGHT_AFTER))
        .thenNothing();
  }

  @Test // #9, fault 3
  void aPaidDraftThatIsStillToBeRegisteredIsWaitedFor() {
    given(draftRegisteringByPayment(), dutyPaid()).when(expireAt(MIDNIGHT_AFTER)).thenNothing();
  }

  @Test
  void aPaymentWithoutTheWishIsNotWaitedFor() {
    given(draftAwaitingPayment()).when(expireAt(MIDNIGHT_AFTER)).then(draftExpired());
    given(draftRegisteringByPayment(), dutyExempted())
        .when(expireAt(MIDNIGHT_AFTER))
        .then(draftExpired());
  }

  // After the expiry

  @Test
  void whoComesTooLateToRegisterIsToldWhy() {
    given(expired()).when(register(NOT_ELIGIBLE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void anExpiredDraftIsNotRegisteredEvenForACardThatIsEligible() {
    given(expired()).when(register(ELIGIBLE)).thenRefused(new WrongStage(Status.EXPIRED));
  }
}
