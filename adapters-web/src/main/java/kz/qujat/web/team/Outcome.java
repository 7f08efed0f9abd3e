package kz.qujat.web.team;

/// What became of one review a supervisor wanted to move.
///
/// @param ticketNumber empty when there is no such review in the region
/// @param words why not, or what was done
record Outcome(String ticketNumber, boolean done, String words) {
  static Outcome done(String ticketNumber, String words) {
    return new Outcome(ticketNumber, true, words);
  }

  static Outcome failed(String ticketNumber, String words) {
    return new Outcome(ticketNumber, false, words);
  }
}
