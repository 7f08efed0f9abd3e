package kz.qujat.application.lifecycle;

import kz.qujat.domain.lifecycle.Application.Filed;

/// The state a command produced.
///
/// @param version sequence number of the last event, counted from 0
/// @param changed whether this very command changed anything
public record Receipt(Filed application, long version, boolean changed) {}
