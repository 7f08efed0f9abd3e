/// What all neighbours have in common: where they are, how the two sides know each other, how long
/// the product waits for an answer, and what silence and nonsense mean.
@NullMarked
package kz.qujat.integration.neighbour;

import org.jspecify.annotations.NullMarked;
