/// The database the tests of this adapter share.
@NullMarked
package kz.qujat.persistence;

import org.jspecify.annotations.NullMarked;
