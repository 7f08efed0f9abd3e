package kz.qujat.web.team;

/// The result of moving one review.
///
/// @param ticketNumber empty when there is no such review in the region
/// @param words what was done, or why it failed
record TransferResult(String ticketNumber, boolean done, String words) {
  static TransferResult done(String ticketNumber, String words) {
    return new TransferResult(ticketNumber, true, words);
  }

  static TransferResult failed(String ticketNumber, String words) {
    return new TransferResult(ticketNumber, false, words);
  }
}
