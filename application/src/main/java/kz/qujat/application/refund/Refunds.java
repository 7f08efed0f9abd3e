package kz.qujat.application.refund;

import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress.Ready;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Files every refund case with the tax authority as soon as its beneficiary has named an account.
@ProcessingGroup(Refunds.NAME)
public final class Refunds {
  public static final String NAME = "refunds";

  private final CaseFiles cases;
  private final TaxFiling filing;
  private final Inquiry inquiry;

  public Refunds(CaseFiles cases, TaxFiling filing, Inquiry inquiry) {
    this.cases = cases;
    this.filing = filing;
    this.inquiry = inquiry;
  }

  /// Files the case, unless it is filed already. If another account has been named since, the case
  /// waits for that one, unless it has reached the authority with this one before. When somebody
  /// wants a retry, what is not filed is filed, and what was not answered is asked about.
  @EventHandler
  void on(ApplicationEvent event) {
    if (event instanceof RefundAccountGiven given) {
      CaseFile file = cases.get(given.application());
      file.application()
          .account()
          .refund(given.refund())
          .ifPresent(refund -> file(file, refund, given));
    } else if (event instanceof CaseRetried retried) {
      retry(cases.get(retried.application()), retried.awaited());
    }
  }

  private void file(CaseFile file, Refund refund, RefundAccountGiven given) {
    if (refund.progress().equals(new Ready(given.account()))) {
      filing.file(file, refund, given.account());
    } else if (refund.progress() instanceof Ready && isOfThisAttempt(file, given)) {
      // The case may have arrived and the receipt been lost. The other account would go under the
      // same key, be taken for a repeat, and the money would go to the one that arrived.
      inquiry.whetherArrived(file, refund, given.account());
    }
  }

  /// Whether the account was named after the last rejection: the one rejected went under another
  /// key.
  private static boolean isOfThisAttempt(CaseFile file, RefundAccountGiven given) {
    return file.events().reversed().stream()
        .takeWhile(event ->
            !(event instanceof RefundRejected rejected && rejected.refund().equals(given.refund())))
        .anyMatch(given::equals);
  }

  private void retry(CaseFile file, Awaited awaited) {
    List<Refund> waiting =
        file.application().account().refunds().stream()
            .filter(refund -> Awaited.of(refund).filter(awaited::equals).isPresent())
            .toList();
    if (awaited == Awaited.REFUND_ANSWER) {
      inquiry.about(file, waiting);
    }
    for (Refund refund : waiting) {
      if (refund.progress() instanceof Ready(var account)) {
        filing.file(file, refund, account);
      }
    }
  }
}
