/// The other side of every port, in memory, so that the web can be tested by itself.
@NullMarked
package kz.qujat.web.fake;

import org.jspecify.annotations.NullMarked;
