package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.refund.BankAccountReminder;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState.Progress.Lapsed;
import kz.qujat.domain.review.AnnulmentReason;
import org.junit.jupiter.api.Test;

class MissingAccountCheckTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final List<RefundId> listed = new ArrayList<>();
  private final MissingAccountJob deadlines =
      new MissingAccountJob(
          (after, limit) ->
              listed.stream()
                  .skip(after == null ? 0 : listed.lastIndexOf(after) + 1L)
                  .limit(limit)
                  .toList(),
          rehearsal.commands);

  @Test
  void afterSevenAndThirtyDaysTheBeneficiaryIsToBeReminded() {
    RefundId refund = withoutAccount();

    sweepOn("2026-03-22T18:59:59Z");
    assertThat(reminders(refund)).isEmpty();
    sweepOn("2026-03-22T19:00:00Z");
    sweepOn("2026-03-23T19:00:00Z");
    assertThat(reminders(refund)).containsExactly(BankAccountReminder.AFTER_7_DAYS);
    sweepOn("2026-04-14T19:00:00Z");
    assertThat(reminders(refund))
        .containsExactly(BankAccountReminder.AFTER_7_DAYS, BankAccountReminder.AFTER_30_DAYS);
  }

  @Test
  void threeYearsAfterThePaymentTheRightLapses() {
    RefundId refund = withoutAccount();

    sweepOn("2029-03-16T19:00:00Z");

    assertThat(rehearsal.refunds.get(refund).refund().progress()).isEqualTo(new Lapsed());
  }

  @Test
  void aListThatLagsBehindRemindsNobody() {
    RefundId refund = withoutAccount();
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);

    sweepOn("2026-04-20T05:00:00Z");

    assertThat(reminders(refund)).isEmpty();
  }

  @Test
  void manyThatFailKeepNoOtherWaiting() {
    IntStream.range(0, 250).forEach(n -> listed.add(new RefundId(new UUID(9, n))));
    RefundId sound = withoutAccount();

    assertThatCode(() -> sweepOn("2026-03-23T05:00:00Z")).doesNotThrowAnyException();

    assertThat(reminders(sound)).containsExactly(BankAccountReminder.AFTER_7_DAYS);
  }

  private RefundId withoutAccount() {
    RefundId refund = rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
    listed.add(refund);
    return refund;
  }

  private void sweepOn(String moment) {
    rehearsal.clock.moveTo(Instant.parse(moment));
    deadlines.run();
  }

  private List<BankAccountReminder> reminders(RefundId refund) {
    return rehearsal.histories.eventsOf(refund, AccountReminderDue.class).stream()
        .map(AccountReminderDue::reminder)
        .toList();
  }
}
