package kz.qujat.domain.review;

import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// The decision that an officer is about to sign. The vault keeps every part except the reason; the
/// history knows those parts by their salted digests.
public sealed interface ReviewDecision {
  /// The items that the officer ticked, absent when there were none.
  @Nullable Digest checklist();

  record Approval(@Nullable Digest checklist) implements ReviewDecision {}

  /// Annuls the application.
  ///
  /// @param comment the officer's comment to the citizen, absent when there is none
  /// @param mark the area of the photo that the comment is about, absent when it is about no area
  record Annulment(
      AnnulmentReason reason,
      @Nullable Digest comment,
      @Nullable Digest checklist,
      @Nullable Digest mark)
      implements ReviewDecision {}
}
