package kz.qujat.application.notice;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.notice.NotificationSender.Announcement;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.Refund.Progress;
import kz.qujat.domain.refund.Refund.Progress.Ended;
import kz.qujat.domain.refund.Refund.Progress.Filed;
import kz.qujat.domain.refund.Refund.Progress.Ready;
import kz.qujat.domain.refund.Refund.Progress.WithoutAccount;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundStatus;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;

/// Event handler that notifies the beneficiary of every step of a refund and reminds them of a
/// missing account. A payer who is not the applicant is notified through the eGov cabinet, because
/// no phone number is known.
@ApplicationService
@ProcessingGroup(ApplicationNotifications.NAME)
public final class RefundNotifications {
  private final RefundDetailsQuery refunds;
  private final CaseFiles cases;
  private final NotificationSender notificationSender;

  public RefundNotifications(
      RefundDetailsQuery refunds, CaseFiles cases, NotificationSender notificationSender) {
    this.refunds = refunds;
    this.cases = cases;
    this.notificationSender = notificationSender;
  }

  @EventHandler
  void on(RefundEvent event, @SequenceNumber long sequence) {
    Refund refund = refunds.get(event.refund()).refund();
    switch (event) {
      case RefundOpened e -> tell(refund, RefundStatus.AWAITING_BANK_ACCOUNT, 1, e, sequence);
      case RefundFiled e -> tell(refund, RefundStatus.FILED, e.attempt(), e, sequence);
      case RefundPaid e -> tell(refund, RefundStatus.PAID, e.attempt(), e, sequence);
      case RefundRejected e -> tell(refund, RefundStatus.REJECTED, e.attempt(), e, sequence);
      case RefundLapsed e -> tell(refund, RefundStatus.LAPSED, refund.attempt(), e, sequence);
      case AccountReminderDue e -> remind(refund, e, sequence);
      case RefundAccountGiven _, RefundClosedOnPaper _ -> {}
    }
  }

  /// Compares the attempt as well, because a later filing may have reached the same status again.
  private void tell(
      Refund refund, RefundStatus status, int attempt, RefundEvent event, long sequence) {
    boolean isStillTrue = RefundStatus.of(refund) == status && refund.attempt() == attempt;
    if (notificationSender.isFresh(event.at()) || isStillTrue) {
      tell(refund, new NotificationContent.OfRefund(status), event, sequence);
    }
  }

  /// Sends no reminder, however recent, to a beneficiary who has named an account meanwhile.
  private void remind(Refund refund, AccountReminderDue event, long sequence) {
    switch (refund.progress()) {
      case WithoutAccount _ ->
          tell(
              refund,
              new NotificationContent.AccountReminder(RefundStatus.of(refund)),
              event,
              sequence);
      case Ready _, Filed _, Progress.OnPaper _, Ended _ -> {}
    }
  }

  private void tell(
      Refund refund, NotificationContent notificationContent, RefundEvent event, long sequence) {
    var announcement =
        new Announcement(
            refund.id() + "/" + sequence, refund.application(), notificationContent, event.at());
    switch (refund.beneficiary()) {
      case Citizen(var person) -> tell(person, refund, announcement);
      // The payer has no IIN and cannot sign in; a supervisor writes to them.
      case OnPaper _ -> {}
    }
  }

  private void tell(ApplicantId person, Refund refund, Announcement announcement) {
    CaseFile file = cases.get(refund.application());
    if (file.application().applicant().equals(person)) {
      notificationSender.tellApplicant(file, announcement);
    } else {
      notificationSender.tellThroughCabinet(person, announcement);
    }
  }
}
