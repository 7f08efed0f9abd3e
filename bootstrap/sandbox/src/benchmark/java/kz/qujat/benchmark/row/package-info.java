/// The rows of the benchmark's table.
@NullMarked
package kz.qujat.benchmark.row;

import org.jspecify.annotations.NullMarked;
