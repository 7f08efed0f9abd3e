package kz.qujat.domain.lifecycle;

import java.util.List;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.person.OfficerId;

/// Why a command cannot be carried out. Refusals carry facts; the words are the web's.
public sealed interface Refusal {
  record NoSuchApplication() implements Refusal {}

  /// The exchange is not open to the applicant (R4).
  record Ineligible(NotEligible answer) implements Refusal {}

  /// The applicant has another application that is not finished.
  record ApplicationAlreadyOpen(ApplicationId other) implements Refusal {}

  /// What is asked is possible only before registration.
  record AlreadyRegistered() implements Refusal {}

  /// Something is missing before registration.
  record Incomplete(List<Requirement> missing) implements Refusal {
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /// Not possible in the stage the application is in.
  record WrongStage(Status status) implements Refusal {}

  record OwnApplication() implements Refusal {}

  record ClaimedByOther(OfficerId holder) implements Refusal {}

  /// The officer does not hold the review.
  record NotClaimed() implements Refusal {}

  /// The text that was signed is not the text of this decision in this state.
  record DocumentMismatch() implements Refusal {}

  /// The card is not at the registration point yet.
  record NotReady(Status status) implements Refusal {}

  record AlreadyIssued() implements Refusal {}

  record WrongRecipient() implements Refusal {}

  record OldCardNotSurrendered() implements Refusal {}

  /// What registration needs.
  enum Requirement {
    PHOTO,
    SIGNATURE,
    PAYMENT
  }
}
