package kz.qujat.domain.lifecycle;

import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What an officer is about to sign.
public sealed interface ReviewDecision {
  record Approval() implements ReviewDecision {}

  /// The application is to end.
  ///
  /// @param comment salted digest of the officer's words to the citizen, if there are any
  record Annulment(AnnulmentReason reason, @Nullable Digest comment) implements ReviewDecision {}
}
