/// Tests of the statistics on a real database.
@NullMarked
package kz.qujat.persistence.statistics;

import org.jspecify.annotations.NullMarked;
