package kz.qujat.application.refund;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordFiled;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.lifecycle.Refund.Progress.AwaitingBankAccount;
import kz.qujat.domain.lifecycle.Refund.Progress.Filed;
import kz.qujat.domain.lifecycle.Refund.Progress.Paid;
import kz.qujat.domain.lifecycle.Refund.Progress.Ready;
import kz.qujat.domain.lifecycle.Refund.Progress.Rejected;
import kz.qujat.domain.signature.Digest;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Files every refund case with the tax authority as soon as its beneficiary has named an account.
@ProcessingGroup(Refunds.NAME)
public final class Refunds {
  public static final String NAME = "refunds";

  /// The tax authority's term from filing (Tax Code of 2017, article 108).
  private static final int TERM_IN_WORKING_DAYS = 5;

  private static final Actor ACTOR = Actor.system(NAME);

  private final Chancery chancery;
  private final CaseFiles cases;
  private final RefundCases refundCases;
  private final TaxAuthority authority;
  private final WorkingCalendar calendar;

  public Refunds(
      Chancery chancery,
      CaseFiles cases,
      RefundCases refundCases,
      TaxAuthority authority,
      WorkingCalendar calendar) {
    this.chancery = chancery;
    this.cases = cases;
    this.refundCases = refundCases;
    this.authority = authority;
    this.calendar = calendar;
  }

  /// Files the case, unless it is filed already or another account has been named since; and once
  /// more, under the same key, when somebody asks for it because no answer came.
  @EventHandler
  void on(ApplicationEvent event) {
    if (event instanceof RefundAccountGiven given) {
      CaseFile file = cases.get(given.application());
      file.application()
          .account()
          .refund(given.refund())
          .filter(refund -> refund.progress().equals(new Ready(given.account())))
          .ifPresent(refund -> file(file, refund, given.account()));
    } else if (event instanceof CaseRetried retried) {
      retry(cases.get(retried.application()), retried.awaited());
    }
  }

  private void retry(CaseFile file, Awaited awaited) {
    for (Refund refund : file.application().account().refunds()) {
      if (Awaited.of(refund).filter(awaited::equals).isPresent()) {
        account(refund).ifPresent(account -> file(file, refund, account));
      }
    }
  }

  /// The account of a refund that is ready or with the tax authority.
  private static Optional<Digest> account(Refund refund) {
    return switch (refund.progress()) {
      case Ready(var account) -> Optional.of(account);
      case Filed(var account) -> Optional.of(account);
      case AwaitingBankAccount _, Paid _, Rejected _ -> Optional.empty();
    };
  }

  private void file(CaseFile file, Refund refund, Digest account) {
    var receipt = authority.file(refundCases.from(file, refund, account));
    switch (receipt) {
      case TaxAuthority.Receipt.Received _ -> recordFiled(file, refund, account);
      // Together: a case left filed would wait for an answer that has been given.
      case TaxAuthority.Receipt.Refused(var code) ->
          chancery.together(() -> {
            recordFiled(file, refund, account);
            return recordRejected(file, refund, code);
          });
    }
  }

  private Receipt recordFiled(CaseFile file, Refund refund, Digest account) {
    Term term = calendar.term(chancery.notary().today(), TERM_IN_WORKING_DAYS);
    return chancery.submit(
        new RecordFiled(
            file.id(), refund.id(), refund.attempt(), account, term, chancery.notary().now()),
        ACTOR,
        null);
  }

  private Receipt recordRejected(CaseFile file, Refund refund, String code) {
    return chancery.submit(
        new RecordRejected(file.id(), refund.id(), refund.attempt(), code, chancery.notary().now()),
        ACTOR,
        null);
  }
}
