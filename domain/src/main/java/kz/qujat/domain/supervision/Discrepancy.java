package kz.qujat.domain.supervision;

import java.util.List;
import kz.qujat.domain.signature.Digest;

/// A difference about an application between our records and a neighbour's.
///
/// @param entry what it is about: the keyed digest of the bank's reference of a payment, or the
///   number of an attempt at the order
public record Discrepancy(Book book, String entry, Kind kind) {
  /// The neighbour's records that differ from ours.
  public enum Book {
    /// The records of the payment gateway.
    PAYMENTS,
    /// The records of the central node.
    ORDERS
  }

  /// How the two differ.
  public enum Kind {
    /// We have it, the neighbour does not.
    MISSING_THERE,
    /// The neighbour has it, we do not.
    MISSING_HERE,
    /// The amounts differ.
    AMOUNT,
    /// The payers differ.
    PAYER,
    /// The payment was made for something else: under another budget classification code (КБК).
    BUDGET_CODE,
    /// A line about it cannot be read.
    UNREADABLE,
    /// The same reference was used for another payment.
    REFERENCE_REUSED,
    /// The order has progressed further in one of the two records.
    PROGRESS,
    /// The central node's answer contradicts an earlier one about the same attempt, and according
    /// to the new answer a card exists or will be made.
    CONTRADICTS_CARD,
    /// The central node's answer contradicts an earlier one about the same attempt.
    CONTRADICTS
  }

  public static Discrepancy ofOrder(int attempt, Kind kind) {
    return new Discrepancy(Book.ORDERS, Integer.toString(attempt), kind);
  }

  public static Discrepancy ofPayment(Digest reference, Kind kind) {
    return new Discrepancy(Book.PAYMENTS, reference.hex(), kind);
  }

  /// Whether no further order may be sent while the discrepancy is open.
  public boolean holdsOrders() {
    return switch (kind) {
      case CONTRADICTS_CARD -> true;
      case MISSING_THERE,
          MISSING_HERE,
          AMOUNT,
          PAYER,
          BUDGET_CODE,
          UNREADABLE,
          REFERENCE_REUSED,
          PROGRESS,
          CONTRADICTS ->
          false;
    };
  }

  /// Whether the discrepancy ends as soon as the records agree again. Any other stays open until a
  /// supervisor or an administrator settles it.
  public boolean endsByAgreement() {
    return switch (kind) {
      case MISSING_THERE, MISSING_HERE, AMOUNT, PAYER, BUDGET_CODE, UNREADABLE, PROGRESS -> true;
      case REFERENCE_REUSED, CONTRADICTS_CARD, CONTRADICTS -> false;
    };
  }

  /// Returns the remedies for this discrepancy, the most useful first.
  public List<Remedy> remedies() {
    return switch (kind) {
      // A lost order is sent again; a payment that was not reported to us is recorded.
      case MISSING_THERE -> retryIf(Book.ORDERS);
      case MISSING_HERE -> retryIf(Book.PAYMENTS);
      case PROGRESS -> List.of(Remedy.RETRY, Remedy.SETTLE);
      case AMOUNT,
          PAYER,
          BUDGET_CODE,
          UNREADABLE,
          REFERENCE_REUSED,
          CONTRADICTS_CARD,
          CONTRADICTS ->
          List.of(Remedy.SETTLE);
    };
  }

  private List<Remedy> retryIf(Book repairable) {
    return book == repairable ? List.of(Remedy.RETRY, Remedy.SETTLE) : List.of(Remedy.SETTLE);
  }
}
