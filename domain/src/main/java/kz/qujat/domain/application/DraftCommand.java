package kz.qujat.domain.application;

import java.time.Instant;
import java.util.Map;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.eligibility.EligibilityCheck;
import kz.qujat.domain.eligibility.EligibilityCheck.Passed;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What is done with a draft, and what ends one.
public sealed interface DraftCommand extends ApplicationCommand {
  /// What only the applicant may do.
  sealed interface ByApplicant extends DraftCommand {
    ApplicantId applicant();
  }

  /// Begins a draft for a citizen found eligible.
  ///
  /// @param client the registered client through which the citizen came, absent for the product's
  ///   own pages
  /// @param consent the version of the consent that was given
  /// @param replaces the annulled application this one comes after, if any
  /// @param carriedOver the pictures taken over from it
  record Start(
      ApplicationId application,
      ApplicantId applicant,
      Passed eligibility,
      PointCode point,
      Digest form,
      @Nullable String client,
      String consent,
      @Nullable ApplicationId replaces,
      Map<ImageKind, Enclosed> carriedOver,
      Instant at)
      implements ByApplicant {
    public Start {
      carriedOver = Map.copyOf(carriedOver);
    }
  }

  record ChangeDraft(
      ApplicationId application, ApplicantId applicant, PointCode point, Digest form, Instant at)
      implements ByApplicant {}

  record Enclose(
      ApplicationId application,
      ApplicantId applicant,
      ImageKind kind,
      Enclosed picture,
      Instant at)
      implements ByApplicant {}

  /// Asks for the registration ticket.
  ///
  /// @param eligibility evaluated anew for this moment
  /// @param holder salted digest of the holder's data as the register gives them
  record Register(
      ApplicationId application,
      ApplicantId applicant,
      EligibilityCheck eligibility,
      Digest holder,
      Term term,
      Instant at)
      implements ByApplicant {}

  /// The citizen gives the draft up.
  ///
  /// @param refund the identity of the refund case, should one arise
  record Withdraw(ApplicationId application, ApplicantId applicant, RefundId refund, Instant at)
      implements ByApplicant {}

  /// Ends a draft whose window, or whose pilot, has closed.
  ///
  /// @param refund the identity of the refund case, should one arise
  record Expire(ApplicationId application, PilotPeriod pilot, RefundId refund, Instant at)
      implements DraftCommand {}
}
