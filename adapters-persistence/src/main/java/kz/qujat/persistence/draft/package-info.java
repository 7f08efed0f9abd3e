/// The read model of the drafts, by the day on which the window of each closes.
@NullMarked
package kz.qujat.persistence.draft;

import org.jspecify.annotations.NullMarked;
