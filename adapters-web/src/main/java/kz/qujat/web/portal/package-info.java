/// The pages of citizens.
///
/// They cover eligibility, the form, the check, the payment, the ticket, the progress, and what to
/// do when something fails. Every step is saved in the draft on the server, so a citizen can
/// continue on another device.
@NullMarked
package kz.qujat.web.portal;

import org.jspecify.annotations.NullMarked;
