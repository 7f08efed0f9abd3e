package kz.qujat.domain.application;

import java.time.Instant;
import java.util.Map;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// A command to a draft, including those that end it.
public sealed interface DraftCommand extends ApplicationCommand {
  /// A command that only the applicant may give.
  sealed interface ByApplicant extends DraftCommand {
    CitizenId applicant();
  }

  /// Starts a draft for a citizen who was found eligible.
  ///
  /// @param client the registered client through which the citizen came, absent for the product's
  ///   own pages
  /// @param consent the version of the consent that the citizen gave
  /// @param replaces the annulled application that this one follows, if any
  /// @param carriedOver the pictures taken over from that application
  record Start(
      ApplicationId applicationId,
      CitizenId applicant,
      Passed eligibility,
      PointCode point,
      Digest form,
      @Nullable String client,
      String consent,
      @Nullable ApplicationId replaces,
      Map<ImageKind, Attached> carriedOver,
      Instant at)
      implements ByApplicant {
    public Start {
      carriedOver = Map.copyOf(carriedOver);
    }
  }

  record ChangeDraft(
      ApplicationId applicationId, CitizenId applicant, PointCode point, Digest form, Instant at)
      implements ByApplicant {}

  record Enclose(
      ApplicationId applicationId,
      CitizenId applicant,
      ImageKind kind,
      Attached picture,
      Instant at)
      implements ByApplicant {}

  /// Requests the registration ticket.
  ///
  /// @param eligibility evaluated anew for this moment
  /// @param holder salted digest of the holder's data as the register returned them
  record Register(
      ApplicationId applicationId,
      CitizenId applicant,
      EligibilityOutcome eligibility,
      Digest holder,
      Deadline term,
      Instant at)
      implements ByApplicant {}

  /// Withdraws the draft on the citizen's behalf.
  ///
  /// @param refund the identity of the refund case, if one is opened
  record Withdraw(ApplicationId applicationId, CitizenId applicant, RefundId refund, Instant at)
      implements ByApplicant {}

  /// Ends a draft after its eligibility window or the pilot has closed.
  ///
  /// @param refund the identity of the refund case, if one is opened
  record Expire(ApplicationId applicationId, PilotPeriod pilot, RefundId refund, Instant at)
      implements DraftCommand {}
}
