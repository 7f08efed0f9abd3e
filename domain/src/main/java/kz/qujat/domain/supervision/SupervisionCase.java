package kz.qujat.domain.supervision;

/// The state of a subject of supervision.
public sealed interface SupervisionCase {
  /// No action was taken and nothing was found.
  record NotBegun() implements SupervisionCase {}

  /// A wait on which an action was taken.
  record Waiting(ParkingStatus parking) implements SupervisionCase {}

  sealed interface OfDiscrepancy extends SupervisionCase {}

  record OpenDiscrepancy(Discrepancy discrepancy) implements OfDiscrepancy {}

  /// Staff settled it. The same discrepancy is not reported again until the records have agreed.
  record SettledDiscrepancy() implements OfDiscrepancy {}

  /// The records agree again. A new difference is reported.
  record ResolvedDiscrepancy() implements OfDiscrepancy {}

  sealed interface OfMessage extends SupervisionCase {}

  record OpenMessage() implements OfMessage {}

  record SettledMessage() implements OfMessage {}
}
