package kz.qujat.sandbox.page;

import java.util.List;

/// A neighbour's book as people look at it.
public interface RecordsView {
  /// How many lines are enough to look at.
  int ENOUGH = 20;

  Book book();

  /// The latest lines, the newest first, no more than [#ENOUGH].
  List<Line> lines();

  /// Has the neighbour do something about the thing on a line.
  void act(Act act, String id);

  /// The last of `rows`, the newest first.
  static <T> List<T> latest(List<T> rows) {
    return rows.reversed().stream().limit(ENOUGH).toList();
  }

  /// Whose book it is.
  enum Book {
    ORDERS,
    PAYMENTS,
    FILINGS,
    NOTIFICATIONS
  }

  /// What a neighbour can be made to do.
  enum Act {
    /// The citizen pays.
    PAY,
    /// The node takes its next step.
    ADVANCE,
    /// The tax authority pays the duty back.
    REFUND,
    /// The tax authority refuses.
    REFUSE
  }

  /// A line of a book.
  ///
  /// @param id of the thing the line is about, for what can be done about it
  /// @param status what the neighbour says of it, as a code
  /// @param deliveries how often it was handed over
  record Line(String id, String application, String status, int deliveries, List<Act> acts) {
    public Line {
      acts = List.copyOf(acts);
    }
  }
}
