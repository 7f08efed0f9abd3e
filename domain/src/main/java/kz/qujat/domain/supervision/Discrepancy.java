package kz.qujat.domain.supervision;

import java.util.List;
import kz.qujat.domain.signature.Digest;

/// Something about an application that our books and a neighbour's tell differently.
///
/// @param entry what it is about: the keyed digest of the bank's reference of a payment, or the
///   number of an attempt at the order
public record Discrepancy(Book book, String entry, Kind kind) {
  /// Whose books differ from ours.
  public enum Book {
    /// Those of the payment gateway.
    PAYMENTS,
    /// Those of the central node.
    ORDERS
  }

  /// How the two differ.
  public enum Kind {
    /// We have it, they do not.
    MISSING_THERE,
    /// They have it, we do not.
    MISSING_HERE,
    /// Another amount was paid.
    AMOUNT,
    /// Somebody else paid.
    PAYER,
    /// It was paid for something else: under another code of the budget's income.
    BUDGET_CODE,
    /// A line about it that nobody can read.
    UNREADABLE,
    /// The same reference was used for another payment.
    REFERENCE_REUSED,
    /// The order has come further there, or here.
    PROGRESS,
    /// The central node says of an attempt something else than it said before, and a card exists or
    /// is to be made by it.
    CONTRADICTS_CARD,
    /// The central node says of an attempt something else than it said before.
    CONTRADICTS
  }

  public static Discrepancy ofOrder(int attempt, Kind kind) {
    return new Discrepancy(Book.ORDERS, Integer.toString(attempt), kind);
  }

  public static Discrepancy ofPayment(Digest reference, Kind kind) {
    return new Discrepancy(Book.PAYMENTS, reference.hex(), kind);
  }

  /// Whether no further order may be sent while it is open.
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

  /// Whether it is over as soon as the books agree again. Anything else stays until somebody has
  /// settled it.
  public boolean endsByAgreement() {
    return switch (kind) {
      case MISSING_THERE, MISSING_HERE, AMOUNT, PAYER, BUDGET_CODE, UNREADABLE, PROGRESS -> true;
      case REFERENCE_REUSED, CONTRADICTS_CARD, CONTRADICTS -> false;
    };
  }

  /// What can be done about it, the most sensible first.
  public List<Remedy> remedies() {
    return switch (kind) {
      // An order that was lost is given again, money that was not told of is taken in.
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
