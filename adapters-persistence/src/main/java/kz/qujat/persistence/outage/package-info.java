/// What it looks like when the database is away for a moment.
@NullMarked
package kz.qujat.persistence.outage;

import org.jspecify.annotations.NullMarked;
