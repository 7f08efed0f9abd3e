/// The database, the event store and the sample data that the tests of this module share.
@NullMarked
package kz.qujat.persistence;

import org.jspecify.annotations.NullMarked;
