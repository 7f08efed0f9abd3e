/// How the benchmark measures: the database, the clients, processor time, series of runs, results.
@NullMarked
package kz.qujat.benchmark.measure;

import org.jspecify.annotations.NullMarked;
