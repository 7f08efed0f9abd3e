package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Whether a citizen may exchange a card online on one day, under one version of the rules.
public sealed interface Eligibility {
  LocalDate today();

  String ruleVersion();

  /// The citizen may exchange the card online.
  ///
  /// @param exemption absent when the duty is payable
  record Eligible(
      LocalDate today,
      Card card,
      EligibilityWindow window,
      @Nullable Exemption exemption,
      String ruleVersion)
      implements Eligibility {

    /// The part of the answer that the history keeps.
    ///
    /// @param cardDigest salted digest of the number of the evaluated card
    public Evidence evidence(Digest cardDigest) {
      Verdict verdict = exemption == null ? Verdict.DUTY_PAYABLE : Verdict.EXEMPT;
      return new Evidence(verdict, today, cardDigest, card.expiresOn(), window, ruleVersion);
    }
  }

  /// The citizen may not exchange a card online; `code` is the first test that failed.
  ///
  /// @param card the current card, absent when the register has none
  /// @param window the eligibility window around the expiry of that card
  record NotEligible(
      LocalDate today,
      Ineligibility code,
      @Nullable Card card,
      @Nullable EligibilityWindow window,
      String ruleVersion)
      implements Eligibility {}

  /// The basis and the verdict of an evaluation on which an act depended.
  ///
  /// @param card salted digest of the number of the evaluated card
  /// @param ruleVersion the version of the rules that was applied
  record Evidence(
      Verdict verdict,
      LocalDate today,
      Digest card,
      LocalDate cardExpiresOn,
      EligibilityWindow window,
      String ruleVersion) {}

  /// The verdict of an evaluation on which an act depended.
  enum Verdict {
    /// Eligible, and the duty is payable.
    DUTY_PAYABLE,
    /// Eligible, and no duty is payable.
    EXEMPT
  }
}
