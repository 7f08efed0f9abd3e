/// What calls are charged to.
@NullMarked
package kz.qujat.web.metering;

import org.jspecify.annotations.NullMarked;
