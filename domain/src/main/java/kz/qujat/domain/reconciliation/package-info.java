/// Our own books by the day, put together from histories, and how a neighbour's differ from them:
/// the payments received, and the orders given to the central node.
@NullMarked
package kz.qujat.domain.reconciliation;

import org.jspecify.annotations.NullMarked;
