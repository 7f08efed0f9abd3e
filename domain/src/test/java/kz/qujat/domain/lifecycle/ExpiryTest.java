package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;

import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  @Test
  void untilMidnightInAlmatyOnTheLastDayOfTheWindowADraftLives() {
    given(draft()).when(new Expire(APPLICATION, REFUND, LAST_SECOND)).thenNothing();
  }

  @Test
  void atMidnightAfterTheLastDayOfTheWindowADraftExpires() {
    given(draft()).when(new Expire(APPLICATION, REFUND, MIDNIGHT_AFTER)).then(draftExpired());
  }

  @Test
  void aPaidDraftThatExpiresGetsItsMoneyBack() {
    given(paidDraft())
        .when(expire())
        .then(
            draftExpired(),
            new RefundOpened(
                APPLICATION, REFUND, PAYMENT, DUTY, DANA, RefundGround.EXPIRED, MIDNIGHT_AFTER));
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

  @Test
  void whoComesTooLateToRegisterIsToldWhy() {
    given(expired()).when(register(TOO_LATE)).thenRefused(new Ineligible(TOO_LATE));
  }

  @Test
  void anExpiredDraftIsNotRegisteredEvenForACardThatIsEligible() {
    given(expired()).when(register(ELIGIBLE)).thenRefused(new WrongStage(Status.EXPIRED));
  }
}
