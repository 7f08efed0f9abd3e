/// Callers who repeat themselves because a network lost the answer.
@NullMarked
package kz.qujat.application.repetition;

import org.jspecify.annotations.NullMarked;
