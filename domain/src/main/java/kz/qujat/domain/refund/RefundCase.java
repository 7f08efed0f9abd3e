package kz.qujat.domain.refund;

/// A refund case, as its history has made it.
public sealed interface RefundCase {
  /// No history yet.
  record NotOpened() implements RefundCase {}

  record Opened(Refund refund) implements RefundCase {}
}
