/// In-memory implementations of all ports, so that the web adapter can be tested by itself.
@NullMarked
package kz.qujat.web.fake;

import org.jspecify.annotations.NullMarked;
