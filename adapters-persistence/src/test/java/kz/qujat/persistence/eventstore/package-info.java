/// Tests of the event store on a real server.
@NullMarked
package kz.qujat.persistence.eventstore;

import org.jspecify.annotations.NullMarked;
