package kz.qujat.application.vault;

import java.util.Optional;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.signature.Digest;

/// The pictures of all people, outside the history, each encrypted under a key of its owner.
public interface Images {
  /// Keeps `picture`; keeping the same one again is harmless and gives the same digest.
  ///
  /// @return the digest, salted per person, under which it is found again
  Digest keep(ApplicantId owner, Picture picture);

  /// The picture, or nothing when it was never kept or its owner has been erased.
  Optional<Picture> read(ApplicantId owner, Digest digest);
}
