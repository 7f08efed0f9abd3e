package kz.qujat.application.history;

/// How old a read model is when it is read.
///
/// @param position the place in the store's history up to which it has come
/// @param lagMillis how long ago the oldest event it has not seen yet was recorded, 0 when none
public record AsOf(long position, long lagMillis) {}
