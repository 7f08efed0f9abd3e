package kz.qujat.application.review;

import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.signature.Digest;

/// Finds decisions that were already signed. The network may lose the response to a decision, and
/// the officer's client then sends it again.
final class RepeatedDecisionDetector {
  private RepeatedDecisionDetector() {}

  /// Returns the text of this very decision if this officer has signed it and no later event has
  /// undone it.
  static Optional<String> inForce(CaseFile file, Officer officer, ReviewDecision decision) {
    return DecisionDocument.recall(file.application(), officer.id(), decision)
        .filter(text -> signedIn(file).anyMatch(Sha256Digester.of(text)::equals));
  }

  private static Stream<Digest> signedIn(CaseFile file) {
    return Stream.concat(
        Optional.ofNullable(file.milestones().approved())
            .map(ApplicationApproved::document)
            .stream(),
        Optional.ofNullable(file.milestones().annulled())
            .map(ApplicationAnnulled::document)
            .stream());
  }
}
