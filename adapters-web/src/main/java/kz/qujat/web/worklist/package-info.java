/// The review queue of a region.
///
/// The package covers its filter and order, its freshness, and the events that change it.
@NullMarked
package kz.qujat.web.worklist;

import org.jspecify.annotations.NullMarked;
