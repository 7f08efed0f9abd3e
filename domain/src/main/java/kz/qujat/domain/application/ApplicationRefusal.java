package kz.qujat.domain.application;

import java.util.List;
import java.util.Set;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderStep;
import kz.qujat.domain.person.OfficerId;

/// Why a command to an application cannot be carried out. Refusals carry facts; the words are the
/// web's.
public sealed interface ApplicationRefusal {
  record NoSuchApplication() implements ApplicationRefusal {}

  /// Whoever acts has nothing to do with this application; outside it is as if there were none.
  sealed interface OutOfReach extends ApplicationRefusal {}

  /// Another citizen's.
  record OtherApplicant() implements OutOfReach {}

  /// Another region's.
  record OtherRegion() implements OutOfReach {}

  /// To be handed over at another registration point.
  record OtherPoint() implements OutOfReach {}

  /// The exchange is not open to the applicant (R4).
  record Ineligible(NotEligible answer) implements ApplicationRefusal {}

  /// The applicant has another application that is not finished.
  record ApplicationAlreadyOpen(ApplicationId other) implements ApplicationRefusal {}

  /// What is asked is possible only before registration.
  record AlreadyRegistered() implements ApplicationRefusal {}

  /// Something is missing before registration.
  record Incomplete(List<Requirement> missing) implements ApplicationRefusal {
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /// Not possible in the stage the application is in.
  record WrongStage(Status status) implements ApplicationRefusal {}

  /// Nobody handles an application of their own.
  record OwnApplication() implements ApplicationRefusal {}

  record ClaimedByOther(OfficerId holder) implements ApplicationRefusal {}

  /// The officer does not hold the review.
  record NotClaimed() implements ApplicationRefusal {}

  /// The text that was signed is not the text of this decision in this state.
  record DocumentMismatch() implements ApplicationRefusal {}

  /// The register tells more about the holder differently than a spelling: the application can only
  /// be annulled.
  record HolderNotTheSame(Set<HolderField> changed) implements ApplicationRefusal {
    public HolderNotTheSame {
      changed = Set.copyOf(changed);
    }
  }

  /// The central node says something else about an attempt than it said before.
  ///
  /// @param known what it had said, or that the order was never sent
  /// @param said what it says now
  record ContradictsEarlierAnswer(int attempt, OrderStep known, OrderStep said)
      implements ApplicationRefusal {}

  /// The card is not at the registration point yet.
  record NotReady(Status status) implements ApplicationRefusal {}

  record AlreadyIssued() implements ApplicationRefusal {}

  record WrongRecipient() implements ApplicationRefusal {}

  record OldCardNotSurrendered() implements ApplicationRefusal {}

  /// What registration needs.
  enum Requirement {
    PHOTO,
    SIGNATURE,
    PAYMENT
  }
}
