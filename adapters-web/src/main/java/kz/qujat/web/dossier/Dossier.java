package kz.qujat.web.dossier;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.order.PreviousAttemptOutcome;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.problem.ImageFindingText;
import org.jspecify.annotations.Nullable;

/// Everything an officer needs to decide about an application.
///
/// @param attempt the number of the manufacturing attempt, including the coming one
/// @param windowClosesOn the last day on which the applicant could apply online again
/// @param cameBack why the previous attempt led to no card; null at the first attempt
/// @param decisions the decisions that are possible now
/// @param registerAnswer how the register answered when it was queried for this dossier
/// @param applicant the applicant's current data in the register; null unless found there
/// @param certified the holder's data that a decision certifies
/// @param contacts null when the vault no longer has them
/// @param eligibility the evaluation at registration, which is the one that counted
/// @param earlierApplications of the same citizen, latest first
/// @param unavailable the names of the neighbouring systems that did not answer
public record Dossier(
    ApplicationView application,
    @Nullable Reviewer claimedBy,
    int attempt,
    @Nullable PreviousAttemptOutcome cameBack,
    LocalDate windowClosesOn,
    List<DecisionKind> decisions,
    RegisterLookupStatus registerAnswer,
    @Nullable RegisterExtract applicant,
    HolderDataToCertify certified,
    @Nullable Contacts contacts,
    Evidence eligibility,
    Findings findings,
    Digests digests,
    List<EarlierApplication> earlierApplications,
    List<String> unavailable) {
  public Dossier {
    decisions = List.copyOf(decisions);
    earlierApplications = List.copyOf(earlierApplications);
    unavailable = List.copyOf(unavailable);
  }

  /// The findings of the image checks; they are advice, the officer decides.
  public record Findings(List<ImageFindingText> photo, List<ImageFindingText> signature) {
    public Findings {
      photo = List.copyOf(photo);
      signature = List.copyOf(signature);
    }
  }

  /// The digests that represent the form and the pictures in the document to sign.
  public record Digests(String form, @Nullable String photo, @Nullable String signature) {
    static Digests of(ApplicationContent applicationContent) {
      return new Digests(
          applicationContent.form().hex(),
          hex(applicationContent.photo()),
          hex(applicationContent.signature()));
    }

    private static @Nullable String hex(Image image) {
      return switch (image) {
        case Image.Missing _ -> null;
        case Image.Attached attached -> attached.image().hex();
      };
    }
  }
}
