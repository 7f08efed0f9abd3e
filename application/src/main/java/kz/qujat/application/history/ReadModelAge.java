package kz.qujat.application.history;

/// The age of a read model at the moment it is read.
///
/// @param position the position in the event store up to which it has been updated
/// @param lagMillis how long ago the oldest event not yet included was recorded, 0 when there is
///   none
public record ReadModelAge(long position, long lagMillis) {}
