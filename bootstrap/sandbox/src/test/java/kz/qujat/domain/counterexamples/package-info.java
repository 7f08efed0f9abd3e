/// Classes that break the house rules on purpose, in the place where the rules look for them.
@NullMarked
package kz.qujat.domain.counterexamples;

import org.jspecify.annotations.NullMarked;
