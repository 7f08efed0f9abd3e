package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.command.Actor;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.junit.jupiter.api.Test;

class WaitChecksTest extends Supervised {
  @Test
  void aWaitWithinItsLimitIsNotStuck() {
    ApplicationId application = journey.registered();

    isNotStuck(waitOf(application), application);
  }

  @Test
  void aWaitBeyondItsLimitIsStuck() {
    ApplicationId application = journey.registered();
    anHourPasses();

    isStuck(waitOf(application), application);
  }

  @Test
  void aLaterWaitOfTheSameKindIsAnotherOne() {
    ApplicationId application = journey.registered();
    Wait first = waitOf(application);
    journey.reviews().claim(AIGUL, application, null);
    journey.reviews().giveBack(AIGUL, application, null);
    anHourPasses();

    isNotStuck(first, application);
    isStuck(waitOf(application), application);
  }

  @Test
  void aParkedWaitStaysStuckUntilItIsResumed() {
    ApplicationId application = journey.approved();
    Wait wait = waitOf(application);
    failed.fail(application, DeliveryHandlerKind.ORDER);
    apply(Remedy.PARK, wait);
    failed.clear();
    isStuck(wait, application);

    apply(Remedy.RESUME, wait);
    isNotStuck(wait, application);
  }

  @Test
  void onlyAFailureBehindTheWaitMakesItStuck() {
    ApplicationId application = journey.approved();
    failed.fail(application, DeliveryHandlerKind.NOTICE);
    isNotStuck(waitOf(application), application);

    failed.fail(application, DeliveryHandlerKind.ORDER);
    isStuck(waitOf(application), application);
  }

  @Test
  void aNoticeIsStuckOnlyWhenItHasFailed() {
    ApplicationId application = journey.approved();
    var notice = new ApplicationWait(application, Awaited.NOTICE, 0);
    anHourPasses();
    isNotStuck(notice, application);

    failed.fail(application, DeliveryHandlerKind.NOTICE);
    isStuck(notice, application);
  }

  @Test
  void theAuthorityIsLateAfterTheTermItWasGiven() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    RefundId refund = rehearsal.refundOf(application).id();
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);
    var deadline = CALENDAR.term(LocalDate.of(2026, 3, 16), 5);
    Digest account = ((Ready) rehearsal.refundOf(application).progress()).account();
    rehearsal.commands.submit(
        new RecordRefundFiled(refund, 1, account, deadline, MONDAY), Actor.system("refunds"));

    rehearsal.clock.moveTo(Instant.parse("2026-03-26T18:59:59Z"));
    isNotStuck(waitOf(refund), application);
    rehearsal.clock.moveTo(Instant.parse("2026-03-26T19:00:00Z"));
    isStuck(waitOf(refund), application);
  }

  private void isStuck(Wait wait, ApplicationId application) {
    assertThatCode(() -> waits.requireStuck(wait, application, rehearsal.clock.instant()))
        .doesNotThrowAnyException();
  }

  private void isNotStuck(Wait wait, ApplicationId application) {
    refuses(
        new NoSuchCase(), () -> waits.requireStuck(wait, application, rehearsal.clock.instant()));
  }
}
