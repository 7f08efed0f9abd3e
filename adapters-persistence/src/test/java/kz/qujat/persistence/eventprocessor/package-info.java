/// Tests of the event processors on a real server.
@NullMarked
package kz.qujat.persistence.eventprocessor;

import org.jspecify.annotations.NullMarked;
