package kz.qujat.web.dossier;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Filing;
import kz.qujat.domain.order.PastAttempt;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.problem.FindingText;
import org.jspecify.annotations.Nullable;

/// Everything an officer decides upon.
///
/// @param attempt how many times the card has been sent for manufacture, the coming one included
/// @param windowClosesOn the last day on which the applicant could apply online again
/// @param cameBack why the attempt before this one led to no card, absent when this is the first
/// @param decisions what can be decided about it now
/// @param registerAnswer what the register said when it was asked for this dossier
/// @param applicant the applicant as the register has them now, absent unless it was found there
/// @param certified the holder's data a decision is about
/// @param contacts absent when the vault no longer has them
/// @param eligibility the evaluation that counted: the one at registration
/// @param earlierApplications of the same citizen, latest first
/// @param unavailable the neighbours that did not answer, by name
public record Dossier(
    ApplicationView application,
    @Nullable Holder claimedBy,
    int attempt,
    @Nullable PastAttempt cameBack,
    LocalDate windowClosesOn,
    List<DecisionKind> decisions,
    RegisterAnswer registerAnswer,
    @Nullable RegisterExtract applicant,
    CertifiedHolder certified,
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

  /// What the measuring of the pictures advises.
  public record Findings(List<FindingText> photo, List<FindingText> signature) {
    public Findings {
      photo = List.copyOf(photo);
      signature = List.copyOf(signature);
    }
  }

  /// What stands for each paper in the document to sign.
  public record Digests(String form, @Nullable String photo, @Nullable String signature) {
    static Digests of(Filing filing) {
      return new Digests(filing.form().hex(), hex(filing.photo()), hex(filing.signature()));
    }

    private static @Nullable String hex(Enclosure enclosure) {
      return switch (enclosure) {
        case Enclosure.Missing _ -> null;
        case Enclosure.Enclosed enclosed -> enclosed.image().hex();
      };
    }
  }
}
