package kz.qujat.web.team;

/// What became of one review a supervisor wanted to move.
///
/// @param ticketNumber empty when there is no such review in the region
/// @param words why not, or what was done
record Outcome(String ticketNumber, boolean done, String words) {}
