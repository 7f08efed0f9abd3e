package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.SignedDecision;

/// A command of an officer or a supervisor to an application of their region.
public sealed interface ReviewCommand extends ApplicationCommand {
  /// The member of staff who acts.
  StaffId actor();

  /// The region to which the actor belongs.
  Region region();

  /// A command in which the officer acts.
  sealed interface ByOfficer extends ReviewCommand {
    StaffId officer();

    @Override
    default StaffId actor() {
      return officer();
    }
  }

  /// A command in which a supervisor acts on a review that an officer holds.
  sealed interface BySupervisor extends ReviewCommand {
    StaffId supervisor();

    /// The officer who holds the review according to the supervisor. The command is refused when
    /// another officer holds it, because taking it from that officer would be a mistake.
    StaffId reviewer();

    @Override
    default StaffId actor() {
      return supervisor();
    }
  }

  record Claim(ApplicationId applicationId, StaffId officer, Region region, Instant at)
      implements ByOfficer {}

  /// Returns the application to the queue.
  record GiveBack(ApplicationId applicationId, StaffId officer, Region region, Instant at)
      implements ByOfficer {}

  record Approve(
      ApplicationId applicationId,
      StaffId officer,
      Region region,
      Approval decision,
      SignedDecision signed,
      Instant at)
      implements ByOfficer {}

  /// Ends the application under the officer's signature.
  ///
  /// @param refund the identity of the refund case, if one is opened
  record Annul(
      ApplicationId applicationId,
      StaffId officer,
      Region region,
      Annulment decision,
      SignedDecision signed,
      RefundId refund,
      Instant at)
      implements ByOfficer {}

  /// Returns an application to the queue although an officer holds it; that officer is not asked.
  record TakeBack(
      ApplicationId applicationId, StaffId reviewer, StaffId supervisor, Region region, Instant at)
      implements BySupervisor {}

  /// Moves an application from the officer who holds it to another officer. The new officer may
  /// return it to the queue, just as after a claim of their own.
  record Reassign(
      ApplicationId applicationId,
      StaffId reviewer,
      StaffId to,
      StaffId supervisor,
      Region region,
      Instant at)
      implements BySupervisor {}
}
