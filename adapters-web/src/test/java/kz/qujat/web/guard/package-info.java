@NullMarked
package kz.qujat.web.guard;

import org.jspecify.annotations.NullMarked;
