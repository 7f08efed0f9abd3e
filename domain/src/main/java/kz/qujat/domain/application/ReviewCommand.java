package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.SignedDecision;

/// What officers and supervisors do with an application of their region.
public sealed interface ReviewCommand extends ApplicationCommand {
  /// Who acts.
  OfficerId actor();

  /// The region whoever acts belongs to.
  Region region();

  /// What an officer does; the officer acts.
  sealed interface ByOfficer extends ReviewCommand {
    OfficerId officer();

    @Override
    default OfficerId actor() {
      return officer();
    }
  }

  /// What a supervisor does with a review that an officer holds; the supervisor acts.
  sealed interface BySupervisor extends ReviewCommand {
    OfficerId supervisor();

    /// Who is known to hold it: taking it from somebody else would be a mistake.
    OfficerId holder();

    @Override
    default OfficerId actor() {
      return supervisor();
    }
  }

  record Claim(ApplicationId application, OfficerId officer, Region region, Instant at)
      implements ByOfficer {}

  /// Puts the application back into the queue.
  record GiveBack(ApplicationId application, OfficerId officer, Region region, Instant at)
      implements ByOfficer {}

  record Approve(
      ApplicationId application,
      OfficerId officer,
      Region region,
      Approval decision,
      SignedDecision signed,
      Instant at)
      implements ByOfficer {}

  /// Ends the application under the officer's signature.
  ///
  /// @param refund the identity of the refund case, should one arise
  record Annul(
      ApplicationId application,
      OfficerId officer,
      Region region,
      Annulment decision,
      SignedDecision signed,
      RefundId refund,
      Instant at)
      implements ByOfficer {}

  /// Puts an application back into the queue over the head of whoever holds it.
  record TakeBack(
      ApplicationId application, OfficerId holder, OfficerId supervisor, Region region, Instant at)
      implements BySupervisor {}

  /// Gives an application that one officer holds to another. The other is bound by it no more than
  /// by a claim of their own, and may put it back.
  record Reassign(
      ApplicationId application,
      OfficerId holder,
      OfficerId to,
      OfficerId supervisor,
      Region region,
      Instant at)
      implements BySupervisor {}
}
