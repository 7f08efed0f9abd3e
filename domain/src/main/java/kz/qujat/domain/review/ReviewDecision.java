package kz.qujat.domain.review;

import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What an officer is about to sign. Everything but the reason is kept in the vault and known here
/// by its salted digest.
public sealed interface ReviewDecision {
  /// What the officer ticked off, absent when nothing was.
  @Nullable Digest checklist();

  record Approval(@Nullable Digest checklist) implements ReviewDecision {}

  /// The application is to end.
  ///
  /// @param comment the officer's words to the citizen, absent when there are none
  /// @param mark the part of the photo the words are about, absent when they are about no part
  record Annulment(
      AnnulmentReason reason,
      @Nullable Digest comment,
      @Nullable Digest checklist,
      @Nullable Digest mark)
      implements ReviewDecision {}
}
