/// Classes that break, on purpose, the house rules that hold everywhere.
@NullMarked
package kz.qujat.architecture.counterexamples;

import org.jspecify.annotations.NullMarked;
