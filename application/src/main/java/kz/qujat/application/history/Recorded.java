package kz.qujat.application.history;

import java.time.Instant;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.domain.lifecycle.ApplicationEvent;

/// An event as the store holds it.
///
/// @param sequence place in the application's own history, counted from 0 without gaps
/// @param position place in the store's history of everything, which may have gaps
/// @param type the stable name of the kind of event
/// @param payload the stored JSON, character for character
/// @param recordedAt when the row was written, by the real clock
public record Recorded(
    ApplicationEvent event,
    long sequence,
    long position,
    String type,
    String revision,
    String payload,
    Actor actor,
    Instant recordedAt) {}
