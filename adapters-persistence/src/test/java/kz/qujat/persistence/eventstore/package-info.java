/// Proof of what the event store promises, on a real server.
@NullMarked
package kz.qujat.persistence.eventstore;

import org.jspecify.annotations.NullMarked;
