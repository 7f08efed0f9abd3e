package kz.qujat.application.notice;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.notice.NotificationService.Announcement;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
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
  private final CaseFileQuery cases;
  private final NotificationService notificationService;

  public RefundNotifications(
      RefundDetailsQuery refunds, CaseFileQuery cases, NotificationService notificationService) {
    this.refunds = refunds;
    this.cases = cases;
    this.notificationService = notificationService;
  }

  @EventHandler
  @HandlesEvents({
    RefundOpened.class,
    RefundFiled.class,
    RefundPaid.class,
    RefundRejected.class,
    RefundLapsed.class,
    AccountReminderDue.class
  })
  void on(RefundEvent event, @SequenceNumber long sequence) {
    switch (event) {
      case RefundOpened e -> tell(e, RefundStatus.AWAITING_BANK_ACCOUNT, 1, sequence);
      case RefundFiled e -> tell(e, RefundStatus.FILED, e.attempt(), sequence);
      case RefundPaid e -> tell(e, RefundStatus.PAID, e.attempt(), sequence);
      case RefundRejected e -> tell(e, RefundStatus.REJECTED, e.attempt(), sequence);
      case RefundLapsed e -> tell(e, RefundStatus.LAPSED, stateAfter(e).attempt(), sequence);
      case AccountReminderDue e -> remind(stateAfter(e), e, sequence);
      case RefundAccountGiven _, RefundClosedOnPaper _ -> {}
    }
  }

  private RefundState stateAfter(RefundEvent event) {
    return refunds.get(event.refund()).refund();
  }

  /// Compares the attempt as well, because a later filing may have reached the same status again.
  private void tell(RefundEvent event, RefundStatus status, int attempt, long sequence) {
    RefundState refundState = stateAfter(event);
    boolean isStillTrue =
        RefundStatus.of(refundState) == status && refundState.attempt() == attempt;
    if (notificationService.isFresh(event.at()) || isStillTrue) {
      tell(refundState, new NotificationKind.OfRefund(status), event, sequence);
    }
  }

  /// Sends no reminder, however recent, to a beneficiary who has named an account meanwhile.
  private void remind(RefundState refundState, AccountReminderDue event, long sequence) {
    switch (refundState.progress()) {
      case WithoutAccount _ ->
          tell(
              refundState,
              new NotificationKind.AccountReminder(RefundStatus.of(refundState)),
              event,
              sequence);
      case Ready _, Filed _, Progress.OnPaper _, Ended _ -> {}
    }
  }

  private void tell(
      RefundState refundState,
      NotificationKind notificationKind,
      RefundEvent event,
      long sequence) {
    var announcement =
        new Announcement(
            refundState.id() + "/" + sequence,
            refundState.application(),
            notificationKind,
            event.at());
    switch (refundState.beneficiary()) {
      case Citizen(var person) -> tell(person, refundState, announcement);
      // The payer has no IIN and cannot sign in; a supervisor writes to them.
      case OnPaper _ -> {}
    }
  }

  private void tell(CitizenId person, RefundState refundState, Announcement announcement) {
    CaseFile file = cases.get(refundState.application());
    if (file.application().applicant().equals(person)) {
      notificationService.tellApplicant(file, announcement);
    } else {
      notificationService.tellThroughCabinet(person, announcement);
    }
  }
}
