/// Code that several read models share.
@NullMarked
package kz.qujat.persistence.entry;

import org.jspecify.annotations.NullMarked;
