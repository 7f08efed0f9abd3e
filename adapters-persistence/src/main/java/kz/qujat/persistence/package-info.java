/// What is stored, and how it is read back: the event store, the read models, the vault.
@NullMarked
package kz.qujat.persistence;

import org.jspecify.annotations.NullMarked;
