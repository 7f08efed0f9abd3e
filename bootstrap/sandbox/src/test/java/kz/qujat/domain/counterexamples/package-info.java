/// Classes that break the architecture rules on purpose, in packages that the rules check.
@NullMarked
package kz.qujat.domain.counterexamples;

import org.jspecify.annotations.NullMarked;
