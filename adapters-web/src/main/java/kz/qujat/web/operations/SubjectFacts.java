package kz.qujat.web.operations;

import java.util.UUID;
import kz.qujat.application.stuck.StuckCases.Fault;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.operations.StuckCasesView.DifferenceView;
import kz.qujat.web.operations.StuckCasesView.FaultView;
import org.jspecify.annotations.Nullable;

/// The facts that the subject of an issue contains.
///
/// @param awaited null unless it is a wait
/// @param refund null unless a refund waits
/// @param difference null unless records differ
/// @param fault null unless something was not understood
/// @param readModel the name of the list that cannot follow an application; null for anything else
record SubjectFacts(
    @Nullable Awaited awaited,
    @Nullable UUID refund,
    @Nullable DifferenceView difference,
    @Nullable FaultView fault,
    @Nullable String readModel) {
  /// The facts that `subject` contains.
  ///
  /// @param known the fault of something that was not understood; null for anything else
  static SubjectFacts of(SupervisionSubject subject, @Nullable Fault known) {
    return switch (subject) {
      case ApplicationWait(_, var awaited, _) -> new SubjectFacts(awaited, null, null, null, null);
      case RefundWait(var refund, var awaited, _) ->
          new SubjectFacts(awaited, refund.value(), null, null, null);
      case Difference(_, var found) ->
          new SubjectFacts(
              null,
              null,
              new DifferenceView(found.book(), found.entry(), found.kind()),
              null,
              null);
      case Message _ -> new SubjectFacts(null, null, null, fault(known, ""), null);
      case RegisterRecord(_, var element) ->
          new SubjectFacts(null, null, null, fault(known, element), null);
      case ReadModelFailure(_, var readModel) ->
          new SubjectFacts(null, null, null, null, readModel);
    };
  }

  private static FaultView fault(@Nullable Fault known, String element) {
    return known == null
        ? new FaultView(null, null, element)
        : new FaultView(known.neighbour(), known.code(), known.element());
  }

  /// Whether nothing is wrong, and the citizen may be reminded.
  public boolean isReminder() {
    return awaited != null && awaited.isReminder();
  }
}
