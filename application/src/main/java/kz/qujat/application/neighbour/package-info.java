/// The systems around the product, and what it means when one of them does not answer.
@NullMarked
package kz.qujat.application.neighbour;

import org.jspecify.annotations.NullMarked;
