/// The neighbouring systems, and the exception for a neighbour that does not answer.
@NullMarked
package kz.qujat.application.neighbour;

import org.jspecify.annotations.NullMarked;
