package kz.qujat.domain.eligibility;

import java.time.LocalDate;
import kz.qujat.domain.duty.Exemption;
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
    public Evidence evidence() {
      return new Evidence("ELIGIBLE", today, card.expiresOn(), window, ruleVersion);
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

  /// What an evaluation that counted rested on.
  record Evidence(
      String answer,
      LocalDate today,
      LocalDate cardExpiresOn,
      EligibilityWindow window,
      String ruleVersion) {}
}
