/// The read model of the statistics: the times of the steps of every application, and the state of
/// every refund.
@NullMarked
package kz.qujat.persistence.statistics;

import org.jspecify.annotations.NullMarked;
