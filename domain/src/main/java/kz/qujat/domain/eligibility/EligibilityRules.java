package kz.qujat.domain.eligibility;

import static kz.qujat.domain.eligibility.Ineligibility.CARD_INVALIDATED;
import static kz.qujat.domain.eligibility.Ineligibility.NOT_A_CITIZEN;
import static kz.qujat.domain.eligibility.Ineligibility.NO_CURRENT_CARD;
import static kz.qujat.domain.eligibility.Ineligibility.PERSON_STATUS;
import static kz.qujat.domain.eligibility.Ineligibility.PILOT_CLOSED;
import static kz.qujat.domain.eligibility.Ineligibility.REAPPLICATION_NOT_ALLOWED;
import static kz.qujat.domain.eligibility.Ineligibility.REASON_NOT_SUPPORTED;
import static kz.qujat.domain.eligibility.Ineligibility.REGISTER_RECORD_UNCLEAR;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_EARLY;
import static kz.qujat.domain.eligibility.Ineligibility.TOO_LATE;
import static kz.qujat.domain.eligibility.Ineligibility.UNDER_AGE;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import org.jspecify.annotations.Nullable;

/// The rules in force, as numbers.
///
/// @param daysBefore how many days before expiry the window opens (R3: 30)
/// @param daysAfter how many days after expiry it closes (R3: 10; from the eleventh day on, living
///   with an expired card is an offence, КоАП art. 492, which would need a protocol, and R2
///   excludes that)
/// @param version names this set of numbers in the evidence
public record EligibilityRules(
    int daysBefore, int daysAfter, int minimumAge, PilotPeriod pilot, String version) {
  /// The only reason that the pilot serves: the validity of the card expires.
  public static final String EXPIRY = "EXPIRY";

  /// Evaluates `person` on `today`. If several tests fail, the first one in the order of this code
  /// gives the answer.
  ///
  /// @param reason why the card is to be exchanged
  /// @param person absent when the register has no person with this number
  /// @param barred whether a card may not be applied for again
  public Eligibility evaluate(
      String reason, @Nullable Person person, Predicate<Card> barred, LocalDate today) {
    return failure(reason, person, barred, today)
        .<Eligibility>map(code -> refusal(code, person, today))
        .orElseGet(() -> approval(Objects.requireNonNull(person), today));
  }

  /// Returns the answer for a person whose register record cannot be understood.
  ///
  /// @param reason why the card is to be exchanged
  public NotEligible unclear(String reason, LocalDate today) {
    Ineligibility code = closedToEveryone(reason, today).orElse(REGISTER_RECORD_UNCLEAR);
    return refusal(code, null, today);
  }

  /// Returns the failure that `reason` and `today` cause for every applicant, if any.
  public Optional<Ineligibility> closedToEveryone(String reason, LocalDate today) {
    if (!pilot.covers(today)) {
      return Optional.of(PILOT_CLOSED);
    }
    return reason.equals(EXPIRY) ? Optional.empty() : Optional.of(REASON_NOT_SUPPORTED);
  }

  private Optional<Ineligibility> failure(
      String reason, @Nullable Person person, Predicate<Card> barred, LocalDate today) {
    return closedToEveryone(reason, today).or(() -> personFailure(person, barred, today));
  }

  private Optional<Ineligibility> personFailure(
      @Nullable Person person, Predicate<Card> barred, LocalDate today) {
    if (person == null || !person.canAct()) {
      return Optional.of(PERSON_STATUS);
    }
    if (!person.isCitizen()) {
      return Optional.of(NOT_A_CITIZEN);
    }
    if (person.ageOn(today) < minimumAge) {
      return Optional.of(UNDER_AGE);
    }
    return cardFailure(person, barred, today);
  }

  private Optional<Ineligibility> cardFailure(
      Person person, Predicate<Card> barred, LocalDate today) {
    Optional<Card> current = person.currentCard();
    if (current.isEmpty()) {
      return Optional.of(person.hasHadCard() ? CARD_INVALIDATED : NO_CURRENT_CARD);
    }
    if (barred.test(current.get())) {
      return Optional.of(REAPPLICATION_NOT_ALLOWED);
    }
    EligibilityWindow window = windowAround(current.get());
    if (window.isAfter(today)) {
      return Optional.of(TOO_EARLY);
    }
    return window.isBefore(today) ? Optional.of(TOO_LATE) : Optional.empty();
  }

  private Eligible approval(Person person, LocalDate today) {
    Card card = person.currentCard().orElseThrow();
    return new Eligible(today, card, windowAround(card), person.exemption(), version);
  }

  private NotEligible refusal(Ineligibility code, @Nullable Person person, LocalDate today) {
    @Nullable Card card = person == null ? null : person.currentCard().orElse(null);
    @Nullable EligibilityWindow window = card == null ? null : windowAround(card);
    return new NotEligible(today, code, card, window, version);
  }

  private EligibilityWindow windowAround(Card card) {
    LocalDate expiry = card.expiresOn();
    return new EligibilityWindow(expiry.minusDays(daysBefore), expiry.plusDays(daysAfter));
  }
}
