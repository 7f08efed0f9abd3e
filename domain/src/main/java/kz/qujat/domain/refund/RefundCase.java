package kz.qujat.domain.refund;

/// A refund case as built from its history.
public sealed interface RefundCase {
  /// A case without events.
  record NotOpened() implements RefundCase {}

  record Opened(RefundState refund) implements RefundCase {}
}
