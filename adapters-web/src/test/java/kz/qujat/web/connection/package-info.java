/// What connections may cost.
@NullMarked
package kz.qujat.web.connection;

import org.jspecify.annotations.NullMarked;
