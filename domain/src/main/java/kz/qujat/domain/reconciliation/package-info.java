/// Our own records by day, built from histories, and how a neighbour's records differ from them:
/// the payments received, and the orders sent to the central node.
@NullMarked
package kz.qujat.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
