package kz.qujat.application.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.supervision.UnclearElementReporter;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket.InProgress;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.EligibilityOutcome.Failed;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Evaluates eligibility from the register, the applicant's own history and the rules in force.
@ApplicationService
public final class EligibilityService {
  private final PopulationRegistry registry;
  private final CaseFileQuery cases;
  private final Vault vault;
  private final EligibilityRules rules;
  private final UnclearElementReporter unclearElementReporter;

  public EligibilityService(
      PopulationRegistry registry,
      CaseFileQuery cases,
      Vault vault,
      EligibilityRules rules,
      UnclearElementReporter unclearElementReporter) {
    this.registry = registry;
    this.cases = cases;
    this.vault = vault;
    this.rules = rules;
    this.unclearElementReporter = unclearElementReporter;
  }

  /// An evaluation, and the register's entry for the person.
  ///
  /// @param entry absent when the register has no such person or its record cannot be understood
  public record Assessed(Eligibility eligibility, @Nullable Entry entry) {}

  /// Evaluates eligibility anew, for the civil date of `at`.
  ///
  /// @param reason why the card is to be exchanged
  /// @param at the moment of the act
  /// @throws NeighbourUnavailable when the register does not answer and the result depends on it
  public Assessed assess(String reason, SignedInCitizen signedInCitizen, Instant at) {
    LocalDate today = CivilDate.at(at);
    Optional<Ineligibility> closed = rules.closedToEveryone(reason, today);
    return closed.isPresent()
        ? closed(reason, signedInCitizen, today)
        : ask(reason, signedInCitizen, at);
  }

  /// The register is queried anyway, because the answer shows the card and the window. Without a
  /// reply the result is the same.
  private Assessed closed(String reason, SignedInCitizen signedInCitizen, LocalDate today) {
    @Nullable Person person = null;
    try {
      person =
          switch (registry.find(signedInCitizen.iin())) {
            case Answer.Found(var entry, _) -> entry.person();
            case Answer.NotFound _, Answer.Unclear _ -> null;
          };
    } catch (NeighbourUnavailable _) {
      // The result does not depend on the register.
    }
    return new Assessed(rules.evaluate(reason, person, _ -> false, today), null);
  }

  private Assessed ask(String reason, SignedInCitizen signedInCitizen, Instant at) {
    LocalDate today = CivilDate.at(at);
    return switch (registry.find(signedInCitizen.iin())) {
      case Answer.Found(var entry, var oddities) -> {
        oddities.forEach(
            element -> unclearElementReporter.report(signedInCitizen.id(), element, at));
        Eligibility answer =
            rules.evaluate(reason, entry.person(), barredTo(signedInCitizen), today);
        yield new Assessed(answer, entry);
      }
      case Answer.NotFound _ -> new Assessed(rules.evaluate(reason, null, _ -> false, today), null);
      case Answer.Unclear(var element) -> {
        unclearElementReporter.report(signedInCitizen.id(), element, at);
        yield new Assessed(rules.unclear(reason, today), null);
      }
    };
  }

  /// Returns the digest by which the history identifies a card of this citizen.
  Digest identify(SignedInCitizen signedInCitizen, Card card) {
    return vault.digest(signedInCitizen.id(), new CardNumber(card.number()));
  }

  /// Converts `answer` into the form that the history keeps, and stores the ground of an exemption
  /// in the vault.
  public EligibilityOutcome check(SignedInCitizen signedInCitizen, Eligibility answer) {
    return check(signedInCitizen, answer, vault::keep);
  }

  /// Returns the same as [#check] without storing anything.
  public EligibilityOutcome preview(SignedInCitizen signedInCitizen, Eligibility answer) {
    return check(signedInCitizen, answer, vault::digest);
  }

  /// Does the same as [#check] for a positive answer.
  public Passed passed(SignedInCitizen signedInCitizen, Eligible eligible) {
    return passed(signedInCitizen, eligible, vault::keep);
  }

  private EligibilityOutcome check(
      SignedInCitizen signedInCitizen,
      Eligibility answer,
      BiFunction<PersonId, VaultRecord, Digest> digests) {
    return switch (answer) {
      case NotEligible refused -> new Failed(refused);
      case Eligible eligible -> passed(signedInCitizen, eligible, digests);
    };
  }

  private Passed passed(
      SignedInCitizen signedInCitizen,
      Eligible eligible,
      BiFunction<PersonId, VaultRecord, Digest> digests) {
    @Nullable Exemption ground = eligible.exemption();
    return new Passed(
        eligible.evidence(identify(signedInCitizen, eligible.card())),
        ground == null ? null : digests.apply(signedInCitizen.id(), new ExemptionGround(ground)));
  }

  private Predicate<Card> barredTo(SignedInCitizen signedInCitizen) {
    Set<Digest> barred =
        cases.of(signedInCitizen.id()).stream()
            .flatMap(file -> barredCard(file.application()).stream())
            .collect(Collectors.toSet());
    return card -> !barred.isEmpty() && barred.contains(identify(signedInCitizen, card));
  }

  private static Optional<Digest> barredCard(Begun application) {
    return switch (application.stage()) {
      case Annulled annulled ->
          annulled.reason().allowsReapplication()
              ? Optional.empty()
              : Optional.of(application.filing().card());
      case Draft _, EndedDraft _, InProgress _, Issued _ -> Optional.empty();
    };
  }
}
