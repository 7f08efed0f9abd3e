package kz.qujat.application.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.signature.Digest;

/// Answers "may I?" from the register, the applicant's own history and the rules in force.
public final class EligibilityDesk {
  private final PopulationRegistry registry;
  private final CaseFiles cases;
  private final Vault vault;
  private final EligibilityRules rules;
  private final Notary notary;

  public EligibilityDesk(
      PopulationRegistry registry,
      CaseFiles cases,
      Vault vault,
      EligibilityRules rules,
      Notary notary) {
    this.registry = registry;
    this.cases = cases;
    this.vault = vault;
    this.rules = rules;
    this.notary = notary;
  }

  /// Evaluates anew, today.
  ///
  /// @param reason why the card is to be exchanged
  /// @throws NeighbourUnavailable when the register does not answer and it depends on the register
  public Eligibility assess(String reason, Citizen citizen) {
    LocalDate today = notary.today();
    return switch (answer(reason, citizen, today)) {
      case Answer.Found(var entry, _) ->
          rules.evaluate(reason, entry.person(), barredTo(citizen), today);
      case Answer.NotFound _ -> rules.evaluate(reason, null, barredTo(citizen), today);
      case Answer.Unclear _ -> rules.unclear(reason, today);
    };
  }

  private Answer answer(String reason, Citizen citizen, LocalDate today) {
    try {
      return registry.find(citizen.iin());
    } catch (NeighbourUnavailable e) {
      if (rules.barToEverybody(reason, today).isPresent()) {
        return new Answer.NotFound();
      }
      throw e;
    }
  }

  /// The digest by which the history knows a card of this citizen.
  public Digest identify(Citizen citizen, Card card) {
    return vault.digest(citizen.id(), new CardNumber(card.number()));
  }

  private Predicate<Card> barredTo(Citizen citizen) {
    Set<Digest> barred =
        cases.of(citizen.id()).stream()
            .flatMap(file -> barredCard(file.application()).stream())
            .collect(Collectors.toSet());
    return card -> !barred.isEmpty() && barred.contains(identify(citizen, card));
  }

  private static Optional<Digest> barredCard(Filed application) {
    return application.stage() instanceof Annulled annulled
            && !annulled.reason().allowsReapplication()
        ? Optional.of(application.filing().card())
        : Optional.empty();
  }
}
