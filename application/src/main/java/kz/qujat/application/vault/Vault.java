package kz.qujat.application.vault;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// Stores the personal records of all people, each encrypted with a key of its owner.
public interface Vault {
  /// Stores `paper`. Storing the same record again is harmless and returns the same digest.
  ///
  /// @return the digest, salted per person, with which the record can be read again
  Digest keep(PersonId owner, VaultRecord paper);

  /// Returns the digest that [#keep] would return, without storing anything.
  Digest digest(PersonId owner, VaultRecord paper);

  /// Returns the record, empty when it was never stored or its owner was erased.
  <T extends VaultRecord> Optional<T> read(PersonId owner, Digest digest, Class<T> kind);

  /// Returns every record of that kind of one person, in no particular order. Used for records that
  /// the history identifies by another digest or not at all. Empty when the owner was erased.
  <T extends VaultRecord> List<T> papers(PersonId owner, Class<T> kind);
}
