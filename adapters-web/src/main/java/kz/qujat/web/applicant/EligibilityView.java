package kz.qujat.web.applicant;

import java.time.LocalDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.web.language.Texts;
import kz.qujat.web.wire.MoneyText;
import org.jspecify.annotations.Nullable;

/// Whether the citizen may exchange the card online, as clients see it.
///
/// @param code null when the citizen may
/// @param message the official text of R4 when the citizen may not, and nothing else
/// @param explanation what the code means for this person
/// @param card the card in force; null when there is none
/// @param duty null when no amount is set for this year
public record EligibilityView(
    boolean eligible,
    @Nullable Ineligibility code,
    @Nullable String message,
    @Nullable String officialText,
    String explanation,
    @Nullable CardView card,
    @Nullable WindowView window,
    LocalDate today,
    @Nullable DutyView duty,
    @Nullable Exemption exemption,
    String ruleVersion) {

  /// The card in force.
  public record CardView(String number, LocalDate expiresOn) {
    private static @Nullable CardView of(@Nullable Card card) {
      return card == null ? null : new CardView(card.number(), card.expiresOn());
    }
  }

  /// The days on which the card can be exchanged; both are included.
  public record WindowView(LocalDate opensOn, LocalDate closesOn) {
    private static @Nullable WindowView of(@Nullable EligibilityWindow window) {
      return window == null ? null : new WindowView(window.opensOn(), window.closesOn());
    }
  }

  /// The amount of the duty.
  public record DutyView(String amount, String currency, boolean provisional) {
    private static @Nullable DutyView of(@Nullable Assessment duty) {
      if (duty == null) {
        return null;
      }
      MoneyText money = MoneyText.of(duty.amount());
      return new DutyView(money.amount(), money.currency(), duty.provisional());
    }
  }

  /// The view in the language of the request.
  ///
  /// @param duty the duty due today; null when no amount is set
  public static EligibilityView of(Eligibility answer, @Nullable Assessment duty, Texts texts) {
    return switch (answer) {
      case Eligible yes ->
          new EligibilityView(
              true,
              null,
              null,
              null,
              texts.of("eligibility.ELIGIBLE"),
              CardView.of(yes.card()),
              WindowView.of(yes.window()),
              yes.today(),
              DutyView.of(duty),
              yes.exemption(),
              yes.ruleVersion());
      case NotEligible no ->
          new EligibilityView(
              false,
              no.code(),
              texts.of("official.refusal"),
              Texts.OFFICIAL_REFUSAL,
              texts.of("eligibility", no.code()),
              CardView.of(no.card()),
              WindowView.of(no.window()),
              no.today(),
              DutyView.of(duty),
              null,
              no.ruleVersion());
    };
  }
}
