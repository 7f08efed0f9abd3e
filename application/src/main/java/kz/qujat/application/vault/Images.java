package kz.qujat.application.vault;

import java.util.Optional;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.signature.Digest;

/// Stores the pictures of all people outside the history, each encrypted with a key of its owner.
public interface Images {
  /// Stores `picture`. Storing the same one again is harmless and returns the same digest.
  ///
  /// @return the digest, salted per person, with which the picture can be read again
  Digest keep(CitizenId owner, ImageContent imageContent);

  /// Returns the picture, empty when it was never stored or its owner was erased.
  Optional<ImageContent> read(CitizenId owner, Digest digest);
}
