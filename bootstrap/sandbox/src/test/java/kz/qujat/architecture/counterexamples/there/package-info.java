/// The other half of a cycle between packages.
@NullMarked
package kz.qujat.architecture.counterexamples.there;

import org.jspecify.annotations.NullMarked;
