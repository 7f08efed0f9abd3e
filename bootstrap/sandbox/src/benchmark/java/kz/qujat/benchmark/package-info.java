/// The benchmark: a program that measures the product beside others on the same machine and the
/// same durable database, and writes one table. `bootstrap/docs/benchmark.md` explains every row.
@NullMarked
package kz.qujat.benchmark;

import org.jspecify.annotations.NullMarked;
