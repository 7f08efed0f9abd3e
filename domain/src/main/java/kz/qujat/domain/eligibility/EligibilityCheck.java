package kz.qujat.domain.eligibility;

import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// The outcome of an evaluation that an act depends on, in the form in which the history can keep
/// it.
public sealed interface EligibilityCheck {
  /// The exchange is open.
  ///
  /// @param exemption salted digest of the ground on which no duty is payable, absent when it is
  record Passed(Evidence evidence, @Nullable Digest exemption) implements EligibilityCheck {}

  /// The exchange is not open.
  record Failed(NotEligible answer) implements EligibilityCheck {}
}
