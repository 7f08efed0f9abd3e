/// The database schema: created and migrated at startup, unless the database has an earlier schema
/// that cannot be read any more.
@NullMarked
package kz.qujat.persistence.schema;

import org.jspecify.annotations.NullMarked;
