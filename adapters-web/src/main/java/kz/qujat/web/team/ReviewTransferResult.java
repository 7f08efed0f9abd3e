package kz.qujat.web.team;

import java.io.Serializable;

/// The result of moving one review.
///
/// @param ticketNumber empty when there is no such review in the region
/// @param words what was done, or why it failed
record ReviewTransferResult(String ticketNumber, boolean done, String words)
    implements Serializable {
  static ReviewTransferResult done(String ticketNumber, String words) {
    return new ReviewTransferResult(ticketNumber, true, words);
  }

  static ReviewTransferResult failed(String ticketNumber, String words) {
    return new ReviewTransferResult(ticketNumber, false, words);
  }
}
