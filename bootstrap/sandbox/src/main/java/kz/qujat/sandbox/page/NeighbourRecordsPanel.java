package kz.qujat.sandbox.page;

import java.util.List;

/// A neighbour's records, as the sandbox page lists them.
public interface NeighbourRecordsPanel {
  /// The largest number of lines on the page.
  int ENOUGH = 20;

  Book book();

  /// Returns the latest lines, newest first, at most [#ENOUGH].
  List<Line> lines();

  /// Makes the neighbour act on the record of a line.
  void act(Act act, String id);

  /// Returns the last of `rows`, newest first.
  static <T> List<T> latest(List<T> rows) {
    return rows.reversed().stream().limit(ENOUGH).toList();
  }

  /// The neighbour whose records are listed.
  enum Book {
    ORDERS,
    PAYMENTS,
    FILINGS,
    NOTIFICATIONS
  }

  /// The actions a neighbour can be made to take.
  enum Act {
    /// The citizen pays.
    PAY,
    /// The node takes the order's next step.
    ADVANCE,
    /// The tax authority refunds the duty.
    REFUND,
    /// The tax authority rejects the filing.
    REFUSE
  }

  /// A line of the list.
  ///
  /// @param id identifies the record for an action
  /// @param status the neighbour's status code of the record
  /// @param deliveries how often it was delivered
  record Line(String id, String application, String status, int deliveries, List<Act> acts) {
    public Line {
      acts = List.copyOf(acts);
    }
  }
}
