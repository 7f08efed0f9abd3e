/// Recognizing that the database is temporarily unavailable.
@NullMarked
package kz.qujat.persistence.outage;

import org.jspecify.annotations.NullMarked;
