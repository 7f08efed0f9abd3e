@NullMarked
package kz.qujat.web.caller;

import org.jspecify.annotations.NullMarked;
