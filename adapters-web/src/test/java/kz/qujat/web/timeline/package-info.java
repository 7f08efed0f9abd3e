@NullMarked
package kz.qujat.web.timeline;

import org.jspecify.annotations.NullMarked;
