/// The sandbox's own PostgreSQL and the files stored beside it.
@NullMarked
package kz.qujat.sandbox.database;

import org.jspecify.annotations.NullMarked;
