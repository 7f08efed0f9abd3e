/// The product as the benchmark runs it, with neighbours that answer inside the process.
@NullMarked
package kz.qujat.benchmark.product;

import org.jspecify.annotations.NullMarked;
