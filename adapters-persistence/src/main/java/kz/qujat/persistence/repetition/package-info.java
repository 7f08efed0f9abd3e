/// Answers to repeated calls, kept in the transaction of whatever the first call changed: both are
/// there, or neither.
@NullMarked
package kz.qujat.persistence.repetition;

import org.jspecify.annotations.NullMarked;
