package kz.qujat.application.vault;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;

/// The papers of all people, each encrypted under a key of its owner.
public interface Vault {
  /// Keeps `paper`; keeping the same one again is harmless and gives the same digest.
  ///
  /// @return the digest, salted per person, under which it is found again
  Digest keep(PersonId owner, Confidential paper);

  /// The digest [#keep] would give, without keeping anything.
  Digest digest(PersonId owner, Confidential paper);

  /// The paper, or nothing when it was never kept or its owner has been erased.
  <T extends Confidential> Optional<T> read(PersonId owner, Digest digest, Class<T> kind);

  /// Every paper of that kind of one person, in no order: for what the history knows by another
  /// digest than the vault's, or not at all. Nothing when the owner has been erased.
  <T extends Confidential> List<T> papers(PersonId owner, Class<T> kind);
}
