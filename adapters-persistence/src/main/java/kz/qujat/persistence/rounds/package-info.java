/// What is done every so often: each round by one process at a time, however many there are, and by
/// another when that one is gone.
@NullMarked
package kz.qujat.persistence.rounds;

import org.jspecify.annotations.NullMarked;
