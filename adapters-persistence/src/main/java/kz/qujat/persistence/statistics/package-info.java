/// The moments of the steps of every application, and how far every refund has come: what
/// statistics are counted from.
@NullMarked
package kz.qujat.persistence.statistics;

import org.jspecify.annotations.NullMarked;
