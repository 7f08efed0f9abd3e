package kz.qujat.application.history;

import java.time.Instant;
import kz.qujat.application.command.Actor;

/// An event as stored.
///
/// @param sequence position in its own stream, counted from 0 without gaps
/// @param position position in the whole event store, possibly with gaps
/// @param type the stable name of the event type
/// @param payload the stored JSON, character for character
/// @param recordedAt when the row was written, by the real clock
public record RecordedEvent<E>(
    E event,
    long sequence,
    long position,
    String type,
    String revision,
    String payload,
    Actor actor,
    Instant recordedAt) {}
