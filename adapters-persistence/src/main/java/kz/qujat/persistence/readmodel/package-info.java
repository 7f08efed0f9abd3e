/// How read models follow the history: one event processor passes every batch of events to all
/// projections, in one transaction that also stores its position. So all lists show the same
/// moment, and a projection loads and writes the rows of many events at once. An application that a
/// projection cannot follow is left out of that read model, and stops nobody else.
@NullMarked
package kz.qujat.persistence.readmodel;

import org.jspecify.annotations.NullMarked;
