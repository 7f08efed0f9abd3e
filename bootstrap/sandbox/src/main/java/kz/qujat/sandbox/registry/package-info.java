/// A state database of individuals with made-up people in it.
@NullMarked
package kz.qujat.sandbox.registry;

import org.jspecify.annotations.NullMarked;
