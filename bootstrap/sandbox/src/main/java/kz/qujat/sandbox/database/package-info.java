/// The sandbox's own PostgreSQL and what is kept beside its files.
@NullMarked
package kz.qujat.sandbox.database;

import org.jspecify.annotations.NullMarked;
