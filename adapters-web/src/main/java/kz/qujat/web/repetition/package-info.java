/// Calls that are made twice because a network lost the first answer: the second gets the answer of
/// the first, and nothing happens twice.
@NullMarked
package kz.qujat.web.repetition;

import org.jspecify.annotations.NullMarked;
