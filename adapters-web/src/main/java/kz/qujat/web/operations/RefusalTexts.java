package kz.qujat.web.operations;

import java.io.Serializable;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.StillFailing;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemPageWriter.Shown;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.stereotype.Component;

/// Explains to users the result of the remedy they applied.
@Component
final class RefusalTexts {
  private final ProblemWriter problems;
  private final Texts texts;

  RefusalTexts(ProblemWriter problems, Texts texts) {
    this.problems = problems;
    this.texts = texts;
  }

  /// Why nothing was done.
  record Explained(String title, String detail) implements Serializable {}

  String done(Remedy remedy) {
    return texts.of("dashboard.stuck.done", remedy);
  }

  Explained of(CommandRefused refused) {
    return switch (refused) {
      case SupervisionRefused e -> of(e);
      case ApplicationRefused _, RefundRefused _ -> generally(refused);
    };
  }

  private Explained of(SupervisionRefused refused) {
    return switch (refused.refusal()) {
      // The issue was still open when the list was loaded.
      case NoSuchCase _ ->
          new Explained(
              texts.of("dashboard.stuck.over.title"), texts.of("dashboard.stuck.over.detail"));
      case WrongRemedy _, StillFailing _, CardFateMissing _ -> generally(refused);
    };
  }

  private Explained generally(CommandRefused refused) {
    Shown shown = problems.explain(refused, Texts.language());
    return new Explained(shown.title(), shown.detail());
  }
}
