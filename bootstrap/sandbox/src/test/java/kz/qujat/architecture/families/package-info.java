/// The check that all code over the families of the domain is exhaustive. It reads the sources with
/// the compiler itself, because in class files the cases of a switch can no longer be
/// distinguished.
@NullMarked
package kz.qujat.architecture.families;

import org.jspecify.annotations.NullMarked;
