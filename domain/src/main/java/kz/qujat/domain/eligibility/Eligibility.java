package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// The answer to "may I?" on one day, under one version of the rules.
public sealed interface Eligibility {
  LocalDate today();

  String ruleVersion();

  /// The exchange is open.
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
    /// @param cardDigest salted digest of the number of the card it is about
    public Evidence evidence(Digest cardDigest) {
      Verdict verdict = exemption == null ? Verdict.DUTY_PAYABLE : Verdict.EXEMPT;
      return new Evidence(verdict, today, cardDigest, card.expiresOn(), window, ruleVersion);
    }
  }

  /// The exchange is not open; `code` is the first test that failed.
  ///
  /// @param card the card in force, absent when the register holds none
  /// @param window around the expiry of that card
  record NotEligible(
      LocalDate today,
      Ineligibility code,
      @Nullable Card card,
      @Nullable EligibilityWindow window,
      String ruleVersion)
      implements Eligibility {}

  /// What an evaluation that counted rested on, and what it said.
  ///
  /// @param card salted digest of the number of the card it was about
  /// @param ruleVersion names the set of numbers that was applied
  record Evidence(
      Verdict verdict,
      LocalDate today,
      Digest card,
      LocalDate cardExpiresOn,
      EligibilityWindow window,
      String ruleVersion) {}

  /// What an evaluation that counted said.
  enum Verdict {
    /// Eligible, and the duty is payable.
    DUTY_PAYABLE,
    /// Eligible, and no duty is payable.
    EXEMPT
  }
}
