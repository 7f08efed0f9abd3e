/// Tests that outages of the database are recognized.
@NullMarked
package kz.qujat.persistence.outage;

import org.jspecify.annotations.NullMarked;
