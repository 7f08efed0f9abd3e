package kz.qujat.domain.application;

import java.util.List;
import java.util.Set;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.person.StaffId;

/// Why a command to an application is refused. A refusal carries facts; the web adapter adds the
/// texts.
public sealed interface ApplicationRefusal {
  record NoSuchApplication() implements ApplicationRefusal {}

  /// The actor has no access to this application. To the outside it is reported as not found.
  sealed interface NotVisible extends ApplicationRefusal {}

  /// The application belongs to another citizen.
  record OtherApplicant() implements NotVisible {}

  /// The application belongs to another region.
  record OtherRegion() implements NotVisible {}

  /// The card is issued at another registration point.
  record OtherPoint() implements NotVisible {}

  /// The applicant is not eligible for the online exchange (R4).
  record Ineligible(NotEligible answer) implements ApplicationRefusal {}

  /// The applicant has another open application.
  record ApplicationAlreadyOpen(ApplicationId other) implements ApplicationRefusal {}

  /// The command is possible only before registration.
  record AlreadyRegistered() implements ApplicationRefusal {}

  /// Registration still lacks something.
  record Incomplete(List<Requirement> missing) implements ApplicationRefusal {
    public Incomplete {
      missing = List.copyOf(missing);
    }
  }

  /// The command is not possible in the current stage.
  record WrongStage(Status status) implements ApplicationRefusal {}

  /// The actor is the applicant: staff never handle an application of their own.
  record OwnApplication() implements ApplicationRefusal {}

  record ClaimedByOther(StaffId holder) implements ApplicationRefusal {}

  /// The officer does not hold the review.
  record NotClaimed() implements ApplicationRefusal {}

  /// The signed text is not the text of this decision in the current state.
  record DocumentMismatch() implements ApplicationRefusal {}

  /// The register's data about the holder changed by more than a corrected spelling. The
  /// application can only be annulled.
  record HolderDataChanged(Set<HolderField> changed) implements ApplicationRefusal {
    public HolderDataChanged {
      changed = Set.copyOf(changed);
    }
  }

  /// The central node's answer contradicts an earlier one about the same attempt.
  ///
  /// @param known what the node reported before, or that the order was never sent
  /// @param said what the node reports now
  record ContradictsEarlierAnswer(int attempt, OrderProgress known, OrderProgress said)
      implements ApplicationRefusal {}

  /// The card is not at the registration point yet.
  record NotReady(Status status) implements ApplicationRefusal {}

  record AlreadyIssued() implements ApplicationRefusal {}

  record WrongRecipient() implements ApplicationRefusal {}

  record OldCardNotSurrendered() implements ApplicationRefusal {}

  /// What registration requires.
  enum Requirement {
    PHOTO,
    SIGNATURE,
    PAYMENT
  }
}
