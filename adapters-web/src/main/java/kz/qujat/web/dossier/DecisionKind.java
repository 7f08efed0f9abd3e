package kz.qujat.web.dossier;

import java.util.List;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.AwaitingDecision;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;

/// A kind of decision that an officer can make about an application.
public enum DecisionKind {
  APPROVAL,
  ANNULMENT;

  /// The decisions that are possible at `stage`; an approval that would be refused is not offered.
  static List<DecisionKind> in(Stage stage) {
    return switch (stage) {
      case AwaitingDecision awaitingDecision ->
          awaitingDecision.registration().canBeApproved()
              ? List.of(APPROVAL, ANNULMENT)
              : List.of(ANNULMENT);
      case Draft _, EndedDraft _, AwaitingNodeAnswer _, AcceptedByNode _, Issued _, Annulled _ ->
          List.of();
    };
  }
}
