/// Pagination with cursors. A cursor names the last row that was read, and is accepted only by the
/// list that issued it, with the same order and the same filters.
@NullMarked
package kz.qujat.persistence.keyset;

import org.jspecify.annotations.NullMarked;
