package kz.qujat.domain.lifecycle;

import java.util.Set;

/// Something that our books and a neighbour's tell differently, found by reconciliation.
///
/// @param entry what it is about, by the name both know it: the bank's reference of a payment, or
///   the number of an attempt at the order; where that cannot be read, the digest of what they have
public record Discrepancy(Book book, String entry, Kind kind) {
  /// Whose books were held against ours.
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
    /// The order has come further there, or here.
    PROGRESS,
    /// They have it, and nobody here can read what they have.
    UNREADABLE
  }

  /// Whether it is a payment that was missing here and is among those received by now.
  ///
  /// @param references the bank references of the money received
  boolean isOver(Set<String> references) {
    return book == Book.PAYMENTS && kind == Kind.MISSING_HERE && references.contains(entry);
  }
}
