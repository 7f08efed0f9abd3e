package kz.qujat.persistence.rounds;

import java.time.Duration;

/// Work that is done every so often.
///
/// @param name under which the database keeps when it is due; never changed
/// @param every the pause between the end of one time and the beginning of the next
public record Round(String name, Duration every, Runnable work) {}
