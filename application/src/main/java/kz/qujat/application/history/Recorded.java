package kz.qujat.application.history;

import java.time.Instant;
import kz.qujat.application.command.Actor;

/// An event as the store holds it.
///
/// @param sequence place in its own stream, counted from 0 without gaps
/// @param position place in the store's history of everything, which may have gaps
/// @param type the stable name of the kind of event
/// @param payload the stored JSON, character for character
/// @param recordedAt when the row was written, by the real clock
public record Recorded<E>(
    E event,
    long sequence,
    long position,
    String type,
    String revision,
    String payload,
    Actor actor,
    Instant recordedAt) {}
