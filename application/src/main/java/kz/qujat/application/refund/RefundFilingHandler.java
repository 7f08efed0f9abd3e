package kz.qujat.application.refund;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
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
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Event handler that files every refund case with the tax authority as soon as its beneficiary has
/// named an account.
@ApplicationService
@ProcessingGroup(RefundFilingHandler.NAME)
public final class RefundFilingHandler {
  public static final String NAME = "refunds";

  private final RefundDetailsQuery refunds;
  private final RefundFilingService filing;
  private final TaxAuthorityInquiryService taxAuthorityInquiryService;

  public RefundFilingHandler(
      RefundDetailsQuery refunds,
      RefundFilingService filing,
      TaxAuthorityInquiryService taxAuthorityInquiryService) {
    this.refunds = refunds;
    this.filing = filing;
    this.taxAuthorityInquiryService = taxAuthorityInquiryService;
  }

  /// Files the case unless it is filed already. If the beneficiary has named another account since,
  /// that later event files the case. Before that, this handler checks whether a filing with the
  /// earlier account has already reached the authority.
  @EventHandler
  @HandlesEvents(RefundAccountGiven.class)
  void on(RefundEvent event) {
    switch (event) {
      case RefundAccountGiven given -> file(refunds.get(given.refund()), given);
      case RefundOpened _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          AccountReminderDue _,
          RefundLapsed _,
          RefundClosedOnPaper _ -> {}
    }
  }

  private void file(RefundDetails file, RefundAccountGiven given) {
    switch (file.refund().progress()) {
      case Ready(var account) when account.equals(given.account()) ->
          filing.file(file.refund(), account);
      // The filing may have arrived and its receipt been lost. A filing with the other account
      // would have the same key and be treated as a repetition, and the money would go to the
      // earlier account.
      case Ready _ when isOfThisAttempt(file, given) ->
          taxAuthorityInquiryService.whetherArrived(file.refund(), given.account());
      case Ready _, WithoutAccount _, Filed _, OnPaper _, Ended _ -> {}
    }
  }

  /// Whether the account was named after the most recent rejection. A rejected filing has another
  /// key.
  private static boolean isOfThisAttempt(RefundDetails file, RefundAccountGiven given) {
    boolean ofThisAttempt = false;
    for (RefundEvent event : file.events()) {
      ofThisAttempt =
          switch (event) {
            case RefundAccountGiven e -> ofThisAttempt || e.equals(given);
            case RefundRejected _ -> false;
            case RefundOpened _,
                RefundFiled _,
                RefundPaid _,
                AccountReminderDue _,
                RefundLapsed _,
                RefundClosedOnPaper _ ->
                ofThisAttempt;
          };
    }
    return ofThisAttempt;
  }

  /// Handles a requested retry: files a case that is not filed yet, and asks about one that was not
  /// answered.
  @EventHandler
  @HandlesEvents(RetryRequested.class)
  void on(SupervisionEvent event) {
    event.retryRequested().ifPresent(retry -> retry(retry.subject()));
  }

  private void retry(SupervisionSubject subject) {
    switch (subject) {
      case RefundWait wait -> retry(refunds.get(wait.refund()).refund());
      case ApplicationWait _, Difference _, Message _, RegisterRecord _, ReadModelFailure _ -> {}
    }
  }

  private void retry(RefundState refundState) {
    switch (refundState.progress()) {
      case Ready(var account) -> filing.file(refundState, account);
      case Filed _ -> taxAuthorityInquiryService.about(refundState);
      case WithoutAccount _, OnPaper _, Ended _ -> {}
    }
  }
}
