/// The adapters for PostgreSQL: the event store, the read models and the vault.
@NullMarked
package kz.qujat.persistence;

import org.jspecify.annotations.NullMarked;
