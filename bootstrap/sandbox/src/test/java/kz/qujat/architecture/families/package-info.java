/// The families of the domain, and the check that everything over them is exhaustive. It reads the
/// sources with the compiler itself: in class files a row of a switch can no longer be told from
/// the others.
@NullMarked
package kz.qujat.architecture.families;

import org.jspecify.annotations.NullMarked;
