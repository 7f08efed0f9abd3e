/// Tests of the ticket counters with concurrent commands.
@NullMarked
package kz.qujat.persistence.ticket;

import org.jspecify.annotations.NullMarked;
