package kz.qujat.web.team;

/// The result of moving one review.
///
/// @param ticketNumber empty when there is no such review in the region
/// @param words what was done, or why it failed
record Outcome(String ticketNumber, boolean done, String words) {
  static Outcome done(String ticketNumber, String words) {
    return new Outcome(ticketNumber, true, words);
  }

  static Outcome failed(String ticketNumber, String words) {
    return new Outcome(ticketNumber, false, words);
  }
}
