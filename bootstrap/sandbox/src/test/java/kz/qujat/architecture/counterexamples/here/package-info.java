/// One half of a cycle between packages.
@NullMarked
package kz.qujat.architecture.counterexamples.here;

import org.jspecify.annotations.NullMarked;
