/// Tests of stored sessions on a real database.
@NullMarked
package kz.qujat.persistence.session;

import org.jspecify.annotations.NullMarked;
