/// Tests of the cursors.
@NullMarked
package kz.qujat.persistence.keyset;

import org.jspecify.annotations.NullMarked;
