/// Classes that break the rules for all modules on purpose.
@NullMarked
package kz.qujat.architecture.counterexamples;

import org.jspecify.annotations.NullMarked;
