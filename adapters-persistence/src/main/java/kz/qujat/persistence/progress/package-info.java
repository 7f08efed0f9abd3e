/// The progress of read models in the history, so that a list can say how current it is.
@NullMarked
package kz.qujat.persistence.progress;

import org.jspecify.annotations.NullMarked;
