@NullMarked
package kz.qujat.web.repetition;

import org.jspecify.annotations.NullMarked;
