/// @see kz.qujat.persistence.outage
@NullMarked
package kz.qujat.persistence.outage;

import org.jspecify.annotations.NullMarked;
