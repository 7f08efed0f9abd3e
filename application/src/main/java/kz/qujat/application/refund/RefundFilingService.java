package kz.qujat.application.refund;

import java.time.Instant;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.signature.Digest;

/// Files refund cases with the tax authority and records its receipts.
public final class RefundFilingService {
  private static final Actor ACTOR = Actor.system(RefundFilingHandler.NAME);

  private final CommandService commands;
  private final TaxCaseFactory taxCaseFactory;
  private final TaxAuthority authority;
  private final WorkingCalendar calendar;
  private final int termInWorkingDays;

  /// @param termInWorkingDays the tax authority's term, counted from the filing
  public RefundFilingService(
      CommandService commands,
      TaxCaseFactory taxCaseFactory,
      TaxAuthority authority,
      WorkingCalendar calendar,
      int termInWorkingDays) {
    this.commands = commands;
    this.taxCaseFactory = taxCaseFactory;
    this.authority = authority;
    this.calendar = calendar;
    this.termInWorkingDays = termInWorkingDays;
  }

  /// Files a case. Filing the same one again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the case arrived
  void file(RefundState refundState, Digest account) {
    Instant at = commands.now();
    switch (authority.file(taxCaseFactory.from(refundState, account))) {
      case TaxAuthority.Receipt.Received _ -> recordFiled(refundState, account, at);
      // In one transaction: a case left as filed would wait for an answer that has already come.
      case TaxAuthority.Receipt.Refused(var code) ->
          commands.together(() -> {
            var _ = recordFiled(refundState, account, at);
            return recordRejected(refundState, code, at);
          });
    }
  }

  /// Records that a case arrived although its receipt was lost, with the account it names. Its term
  /// is counted from now, because the moment of its arrival is unknown.
  void noteArrived(RefundState refundState, Digest account) {
    var _ = recordFiled(refundState, account, commands.now());
  }

  private RefundState recordFiled(RefundState refundState, Digest account, Instant at) {
    Deadline deadline = calendar.term(CivilDate.at(at), termInWorkingDays);
    return commands.submit(
        new RecordRefundFiled(refundState.id(), refundState.attempt(), account, deadline, at),
        ACTOR);
  }

  private RefundState recordRejected(RefundState refundState, String code, Instant at) {
    return commands.submit(
        new RecordRefundRejected(refundState.id(), refundState.attempt(), code, at), ACTOR);
  }
}
