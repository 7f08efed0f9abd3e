/// The ticket counters under racing commands.
@NullMarked
package kz.qujat.persistence.ticket;

import org.jspecify.annotations.NullMarked;
