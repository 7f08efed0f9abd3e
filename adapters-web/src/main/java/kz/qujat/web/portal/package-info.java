/// The pages of citizens: eligibility, form, check, payment, ticket, progress, and what to do when
/// something fails.
///
/// Every step is saved in the draft on the server, so a citizen can continue on another device.
@NullMarked
package kz.qujat.web.portal;

import org.jspecify.annotations.NullMarked;
