@NullMarked
package kz.qujat.web.idempotency;

import org.jspecify.annotations.NullMarked;
