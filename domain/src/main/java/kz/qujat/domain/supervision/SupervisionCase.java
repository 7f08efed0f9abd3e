package kz.qujat.domain.supervision;

/// Where something stands that somebody has to look at.
public sealed interface SupervisionCase {
  /// Nothing has been done or found.
  record NotBegun() implements SupervisionCase {}

  /// A wait about which something was done.
  record Waiting(Parking parking) implements SupervisionCase {}

  sealed interface OfDiscrepancy extends SupervisionCase {}

  record OpenDiscrepancy(Discrepancy discrepancy) implements OfDiscrepancy {}

  /// Somebody settled it; the same is not taken note of again until the books have agreed.
  record SettledDiscrepancy() implements OfDiscrepancy {}

  /// The books agreed again; a new difference is taken note of.
  record ResolvedDiscrepancy() implements OfDiscrepancy {}

  sealed interface OfMessage extends SupervisionCase {}

  record OpenMessage() implements OfMessage {}

  record SettledMessage() implements OfMessage {}
}
