/// Tests of the vault on a real database.
@NullMarked
package kz.qujat.persistence.vault;

import org.jspecify.annotations.NullMarked;
