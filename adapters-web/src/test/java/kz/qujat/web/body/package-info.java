@NullMarked
package kz.qujat.web.body;

import org.jspecify.annotations.NullMarked;
