/// A simulated state database of individuals, with invented people.
@NullMarked
package kz.qujat.sandbox.registry;

import org.jspecify.annotations.NullMarked;
