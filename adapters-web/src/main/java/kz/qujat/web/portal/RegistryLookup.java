package kz.qujat.web.portal;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.web.applicant.EligibilityView;
import kz.qujat.web.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Data about a citizen from the population register, for pages that also work without it.
@Component
final class RegistryLookup {
  private final EligibilityService eligibilityService;
  private final PopulationRegistry registry;
  private final StateDutyTariff tariff;
  private final Texts texts;
  private final InstantSource clock;

  RegistryLookup(
      EligibilityService eligibilityService,
      PopulationRegistry registry,
      StateDutyTariff tariff,
      Texts texts,
      InstantSource clock) {
    this.eligibilityService = eligibilityService;
    this.registry = registry;
    this.tariff = tariff;
    this.texts = texts;
    this.clock = clock;
  }

  /// The holder of the card to exchange.
  ///
  /// @param card null when the register has none
  record Holder(String name, LocalDate birthDate, @Nullable Card card) {
    private static Holder of(Entry entry) {
      return new Holder(
          String.join(" ", entry.names()),
          entry.person().birthDate(),
          entry.person().currentCard().orElse(null));
    }
  }

  /// Whether the citizen may exchange the card online; empty while the register does not answer.
  Optional<EligibilityView> mayExchange(SignedInCitizen signedInCitizen) {
    try {
      Eligibility answer = assess(signedInCitizen);
      return Optional.of(EligibilityView.of(answer, tariff.on(answer.today()).orElse(null), texts));
    } catch (NeighbourUnavailable _) {
      return Optional.empty();
    }
  }

  /// Why the citizen may not exchange the card online.
  ///
  /// Empty when the citizen may, or while the register does not answer.
  Optional<NotEligible> bar(SignedInCitizen signedInCitizen) {
    try {
      return switch (assess(signedInCitizen)) {
        case NotEligible refused -> Optional.of(refused);
        case Eligible _ -> Optional.empty();
      };
    } catch (NeighbourUnavailable _) {
      return Optional.empty();
    }
  }

  private Eligibility assess(SignedInCitizen signedInCitizen) {
    return eligibilityService
        .assess(EligibilityRules.EXPIRY, signedInCitizen, clock.instant())
        .eligibility();
  }

  /// The citizen's personal data.
  ///
  /// Empty while the register does not answer, and when it has no record or an unclear one.
  Optional<Holder> holder(SignedInCitizen signedInCitizen) {
    try {
      return switch (registry.find(signedInCitizen.iin())) {
        case Answer.Found(var entry, _) -> Optional.of(Holder.of(entry));
        case Answer.NotFound _, Answer.Unclear _ -> Optional.empty();
      };
    } catch (NeighbourUnavailable _) {
      return Optional.empty();
    }
  }
}
