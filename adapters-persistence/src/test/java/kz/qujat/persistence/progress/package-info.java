/// The read models behind real readers.
@NullMarked
package kz.qujat.persistence.progress;

import org.jspecify.annotations.NullMarked;
