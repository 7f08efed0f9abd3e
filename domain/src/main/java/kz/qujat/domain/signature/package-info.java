/// What an officer signs: a canonical text made from the state, and the digests that stand in it.
@NullMarked
package kz.qujat.domain.signature;

import org.jspecify.annotations.NullMarked;
