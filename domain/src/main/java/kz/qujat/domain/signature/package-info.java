/// What an officer signs: a canonical text built from the state, and the digests in that text.
@NullMarked
package kz.qujat.domain.signature;

import org.jspecify.annotations.NullMarked;
