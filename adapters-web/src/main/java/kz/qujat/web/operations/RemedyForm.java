package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import kz.qujat.application.stuck.Remedies.Act;
import kz.qujat.domain.order.CardFate;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.domain.supervision.Subject.Wait;
import kz.qujat.web.officer.Words;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.jspecify.annotations.Nullable;

/// The reason for applying a remedy, and the fate of the card where the issue involves one.
final class RemedyForm {
  static final int LONGEST = 500;

  private RemedyForm() {}

  /// The reason; the request body as OpenAPI describes it.
  record RemedyBody(
      @Schema(minLength = 1, maxLength = LONGEST, example = "The node works again")
          String reason) {}

  /// The request body for settling an issue.
  record SettlementBody(
      @Schema(minLength = 1, maxLength = LONGEST, example = "Agreed with the node by telephone")
          String reason,
      @Schema(
              description =
                  "What became of the card: required when the discrepancy says that a card exists"
                      + " (CONTRADICTS_CARD), not allowed otherwise.")
          @Nullable CardFate card) {}

  /// Reads what to do.
  ///
  /// @throws InvalidInput when the reason is missing, too long or unreadable, or when the fate of a
  ///   card is missing or does not apply
  static Act read(Remedy remedy, Subject subject, Form form) {
    Optional<String> words = Words.of(form, "reason").map(String::strip);
    if (words.isEmpty()) {
      form.note("reason", Flaw.REQUIRED);
    } else if (words.get().codePointCount(0, words.get().length()) > LONGEST) {
      form.note("reason", Flaw.TOO_LONG);
    }
    Optional<CardFate> card = form.optional("card", Query.oneOf(CardFate.class), Flaw.NOT_ALLOWED);
    if (card.isPresent() != asksForCard(remedy, subject)) {
      form.note("card", card.isPresent() ? Flaw.NOT_ALLOWED : Flaw.REQUIRED);
    }
    form.check();
    return new Act(remedy, subject, words.orElseThrow(), card.orElse(null));
  }

  private static boolean asksForCard(Remedy remedy, Subject subject) {
    return switch (remedy) {
      case SETTLE -> tellsOfCard(subject);
      case RETRY, PARK, RESUME, TAKE_BACK -> false;
    };
  }

  /// Whether settling the issue requires the fate of a card.
  static boolean tellsOfCard(Subject subject) {
    return switch (subject) {
      case Difference difference -> difference.discrepancy().holdsOrders();
      case Wait _, Message _, RegisterRecord _ -> false;
    };
  }
}
