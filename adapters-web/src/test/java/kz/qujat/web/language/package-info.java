@NullMarked
package kz.qujat.web.language;

import org.jspecify.annotations.NullMarked;
