/// How far a read model has come with the history, so that a list can say how old it is.
@NullMarked
package kz.qujat.persistence.progress;

import org.jspecify.annotations.NullMarked;
