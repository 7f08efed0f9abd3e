/// What the product is compared with.
@NullMarked
package kz.qujat.benchmark.peer;

import org.jspecify.annotations.NullMarked;
