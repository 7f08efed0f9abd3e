/// The portal as a citizen meets it, page by page: may I, the form, check, pay, the ticket, how it
/// goes on, and what to do when it does not. Every step leaves its trace in the draft on the
/// server, so that one device may go on where another stopped.
@NullMarked
package kz.qujat.web.portal;

import org.jspecify.annotations.NullMarked;
