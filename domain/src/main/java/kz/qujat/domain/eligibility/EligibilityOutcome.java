package kz.qujat.domain.eligibility;

import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// The outcome of an evaluation on which an act depends, in a form that the history can keep.
public sealed interface EligibilityOutcome {
  /// The citizen may exchange the card online.
  ///
  /// @param exemption salted digest of the ground for exemption, absent when the duty is payable
  record Passed(Evidence evidence, @Nullable Digest exemption) implements EligibilityOutcome {}

  /// The citizen may not exchange a card online.
  record Failed(NotEligible answer) implements EligibilityOutcome {}
}
