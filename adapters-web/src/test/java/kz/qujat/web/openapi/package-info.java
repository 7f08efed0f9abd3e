@NullMarked
package kz.qujat.web.openapi;

import org.jspecify.annotations.NullMarked;
