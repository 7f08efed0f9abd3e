/// Daily comparison, in both directions, of our records with those of the payment gateway and of
/// the central node. Differences are written to a report and recorded as discrepancies of the
/// application concerned.
@NullMarked
package kz.qujat.application.reconciliation;

import org.jspecify.annotations.NullMarked;
