/// Tests of the connection pools.
@NullMarked
package kz.qujat.persistence.connection;

import org.jspecify.annotations.NullMarked;
