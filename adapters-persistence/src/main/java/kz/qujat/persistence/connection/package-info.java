/// The connections to the database: one pool for calls, another one for work in the background.
@NullMarked
package kz.qujat.persistence.connection;

import org.jspecify.annotations.NullMarked;
