/// Rebuilds read models from the history while they are in use.
///
/// A rebuild is a row of the table `replay`. Some process takes it up, applies the history to the
/// second set of tables in batches, each with its position in one transaction, and at last
/// exchanges the two sets. Whichever process stops, and whenever, another one goes on from the
/// stored position. A migration that changes a read model asks for a rebuild, too; only a process
/// that has this migration takes it up, and is not ready before.
@NullMarked
package kz.qujat.persistence.rebuild;

import org.jspecify.annotations.NullMarked;
