@NullMarked
package kz.qujat.web.counter;

import org.jspecify.annotations.NullMarked;
