/// What the rows of several lists have in common.
@NullMarked
package kz.qujat.persistence.entry;

import org.jspecify.annotations.NullMarked;
