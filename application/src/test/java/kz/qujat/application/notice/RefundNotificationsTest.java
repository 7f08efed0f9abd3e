package kz.qujat.application.notice;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import org.junit.jupiter.api.Test;

class RefundNotificationsTest {
  private static final NotificationKind ACCOUNT_NEEDED = of(RefundStatus.AWAITING_BANK_ACCOUNT);
  private static final NotificationKind FILED = of(RefundStatus.FILED);
  private static final NotificationKind REJECTED = of(RefundStatus.REJECTED);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final RefundNotifications notices =
      new RefundNotifications(
          rehearsal.refunds,
          rehearsal.cases,
          new NotificationService(
              rehearsal.people,
              rehearsal.vault,
              rehearsal.notifier,
              rehearsal.notifier,
              rehearsal.clockAndIds));

  private static NotificationKind of(RefundStatus status) {
    return new NotificationKind.OfRefund(status);
  }

  // Each step of a refund

  @Test
  void everyStepOfTheRefundIsTold() {
    RefundId refund = ofDana();
    file(refund, 1, ACCOUNT);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    file(refund, 2, ANOTHER_ACCOUNT);
    journey.refundDesk().paid(refund, 2);

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS))
        .containsExactly(ACCOUNT_NEEDED, FILED, REJECTED, FILED, of(RefundStatus.PAID));
    assertThat(rehearsal.notifier.sent).extracting(Notice::key).doesNotHaveDuplicates();
  }

  @Test
  void theNameOnTheWireSaysThatItIsAboutARefund() {
    assertThat(ACCOUNT_NEEDED.name()).isEqualTo("REFUND_AWAITING_BANK_ACCOUNT");
    assertThat(new NotificationKind.AccountReminder(RefundStatus.REJECTED).name())
        .isEqualTo("REFUND_REJECTED_REMINDER");
    assertThat(new NotificationKind.OfApplication(Status.ANNULLED).name()).isEqualTo("ANNULLED");
  }

  @Test
  void thatTheRightHasLapsedIsTold() {
    RefundId refund = ofDana();
    checkDeadlinesOn(refund, "2029-03-17T05:00:00Z");

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).containsExactly(of(RefundStatus.LAPSED));
  }

  @Test
  void thatAnAccountWasNamedIsNoNews() {
    RefundId refund = ofDana();
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).containsExactly(ACCOUNT_NEEDED);
  }

  @Test
  void whatIsHandledTwiceHasTheSameKeys() {
    RefundId refund = ofDana();

    tellEverything(refund);
    List<Notice> first = List.copyOf(rehearsal.notifier.sent);
    tellEverything(refund);

    assertThat(rehearsal.notifier.sent.subList(first.size(), first.size() * 2)).isEqualTo(first);
  }

  @Test
  void whileTheNotifierDoesNotAnswerTheEventIsLeftForLater() {
    RefundId refund = ofDana();
    rehearsal.notifier.wire.cut();

    assertThatThrownBy(() -> tellEverything(refund)).isInstanceOf(NeighbourUnavailable.class);
  }

  // Reminders

  @Test
  void whoHasNamedNoAccountIsReminded() {
    RefundId refund = ofDana();
    checkDeadlinesOn(refund, "2026-03-23T05:00:00Z");

    tellEverything(refund);

    assertThat(newsBy(Channel.CABINET))
        .last()
        .isEqualTo(new NotificationKind.AccountReminder(RefundStatus.AWAITING_BANK_ACCOUNT));
  }

  @Test
  void afterARefusalTheReminderSaysSo() {
    RefundId refund = ofDana();
    file(refund, 1, ACCOUNT);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    checkDeadlinesOn(refund, "2026-03-23T05:00:00Z");

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS))
        .last()
        .isEqualTo(new NotificationKind.AccountReminder(RefundStatus.REJECTED));
  }

  @Test
  void whoHasNamedAnAccountMeanwhileNeedsNoReminder() {
    RefundId refund = ofDana();
    checkDeadlinesOn(refund, "2026-03-23T05:00:00Z");
    journey.refundDesk().giveAccount(DANA, refund, ACCOUNT);

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).isEmpty();
  }

  // Recipients

  @Test
  void theApplicantIsToldAsTheyAskedTo() {
    tellEverything(ofDana());

    assertThat(rehearsal.notifier.sent)
        .extracting(Notice::channel)
        .containsExactly(Channel.SMS, Channel.CABINET);
    assertThat(rehearsal.notifier.sent)
        .allSatisfy(notice -> {
          assertThat(notice.recipient()).isEqualTo(DANA.iin());
          assertThat(notice.language()).isEqualTo(CONTACTS.language());
          assertThat(notice.phone()).isEqualTo(CONTACTS.phone());
        });
  }

  @Test
  void anotherPayerIsToldThroughTheCabinetAlone() {
    ApplicationId danas = journey.draft();
    journey.money().receive(journey.transfer(journey.asked(danas).payment(), ERLAN, "BANK-1"));

    tellEverything(rehearsal.refundOf(danas).id());

    assertThat(rehearsal.notifier.sent)
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.news()).isEqualTo(ACCOUNT_NEEDED);
          assertThat(notice.channel()).isEqualTo(Channel.CABINET);
          assertThat(notice.recipient()).isEqualTo(ERLAN.iin());
          assertThat(notice.phone()).isNull();
        });
  }

  @Test
  void aPayerWithoutANumberGetsNoNotice() {
    ApplicationId danas = journey.draft();
    PaymentRequestId payment = journey.asked(danas).payment();
    journey
        .money()
        .receive(
            new ReceivedPayment(
                payment, DUTY, new ReportedPayer.Unnamed(null), "BANK-1", "G-1", MONDAY));

    tellEverything(rehearsal.refundOf(danas).id());

    assertThat(rehearsal.notifier.sent).isEmpty();
  }

  // After an outage

  @Test
  void afterAnOutageOnlyHowTheRefundStandsIsTold() {
    RefundId refund = ofDana();
    file(refund, 1, ACCOUNT);
    anHourPasses();

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).containsExactly(FILED);
  }

  @Test
  void afterAnOutageAFilingThatWasRefusedSinceIsNotToldAgainWithTheNextOne() {
    RefundId refund = ofDana();
    file(refund, 1, ACCOUNT);
    journey.refundDesk().rejected(refund, 1, "ACCOUNT_CLOSED");
    file(refund, 2, ANOTHER_ACCOUNT);
    anHourPasses();

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).containsExactly(FILED);
  }

  @Test
  void thatAnAccountIsNeededIsToldHoweverLate() {
    RefundId refund = ofDana();
    anHourPasses();

    tellEverything(refund);

    assertThat(newsBy(Channel.SMS)).containsExactly(ACCOUNT_NEEDED);
  }

  private RefundId ofDana() {
    return rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
  }

  private void file(RefundId refund, int attempt, Iban account) {
    journey.refundDesk().giveAccount(DANA, refund, account);
    Digest kept = rehearsal.vault.digest(DANA.id(), new BankAccount(account));
    var deadline = CALENDAR.term(LocalDate.of(2026, 3, 16), 5);
    rehearsal.commands.submit(
        new RecordRefundFiled(refund, attempt, kept, deadline, rehearsal.clock.instant()),
        Actor.system("refunds"));
  }

  private void checkDeadlinesOn(RefundId refund, String moment) {
    rehearsal.clock.moveTo(Instant.parse(moment));
    rehearsal.commands.submit(
        new CheckDeadlines(refund, rehearsal.clock.instant()), Actor.system("account-deadlines"));
  }

  private void anHourPasses() {
    rehearsal.clock.moveTo(rehearsal.clock.instant().plusSeconds(3601));
  }

  private List<NotificationKind> newsBy(Channel channel) {
    return rehearsal.notifier.sent.stream()
        .filter(notice -> notice.channel() == channel)
        .map(Notice::news)
        .toList();
  }

  private void tellEverything(RefundId refund) {
    rehearsal
        .histories
        .of(refund)
        .forEach(recordedEvent -> notices.on(recordedEvent.event(), recordedEvent.sequence()));
  }
}
