/// Streams of changes.
@NullMarked
package kz.qujat.web.live;

import org.jspecify.annotations.NullMarked;
