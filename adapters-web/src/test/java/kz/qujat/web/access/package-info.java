@NullMarked
package kz.qujat.web.access;

import org.jspecify.annotations.NullMarked;
