@NullMarked
package kz.qujat.web.chronicle;

import org.jspecify.annotations.NullMarked;
