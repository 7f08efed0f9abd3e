package kz.qujat.application.refund;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordFiled;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.Refund;
import kz.qujat.domain.signature.Digest;

/// Files a refund case with the tax authority, and writes its receipt down.
public final class TaxFiling {
  private static final Actor ACTOR = Actor.system(Refunds.NAME);

  private final Chancery chancery;
  private final RefundCases refundCases;
  private final TaxAuthority authority;
  private final WorkingCalendar calendar;
  private final int termInWorkingDays;

  /// @param termInWorkingDays the tax authority's term from filing
  public TaxFiling(
      Chancery chancery,
      RefundCases refundCases,
      TaxAuthority authority,
      WorkingCalendar calendar,
      int termInWorkingDays) {
    this.chancery = chancery;
    this.refundCases = refundCases;
    this.authority = authority;
    this.calendar = calendar;
    this.termInWorkingDays = termInWorkingDays;
  }

  /// Files a case; the same one again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is not known whether the case arrived
  void file(CaseFile file, Refund refund, Digest account) {
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

  /// Writes down that the authority has the case, with the account it has.
  Receipt recordFiled(CaseFile file, Refund refund, Digest account) {
    Term term = calendar.term(chancery.notary().today(), termInWorkingDays);
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
