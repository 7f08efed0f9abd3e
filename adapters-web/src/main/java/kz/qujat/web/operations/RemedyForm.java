package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.application.stuck.RemedyService.Act;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.domain.supervision.Subject.Wait;
import kz.qujat.web.body.ReadableText;
import kz.qujat.web.body.RequestForm;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;

/// Why somebody does something about a row, and what became of the card where it tells of one.
@Schema(name = "SettlementBody")
record RemedyForm(
    @NotBlank
        @ReadableText(max = RemedyForm.LONGEST, stripped = true)
        @Schema(
            minLength = 1,
            maxLength = RemedyForm.LONGEST,
            example = "Agreed with the node by telephone")
        String reason,
    @Schema(
            description =
                "What became of the card: needed where the discrepancy says that a card exists"
                    + " (CONTRADICTS_CARD), not allowed otherwise.")
        @Nullable DisputedCardOutcome card)
    implements RequestForm {
  static final int LONGEST = 500;

  /// The same for whatever tells of no card.
  record RemedyBody(
      @NotBlank
          @ReadableText(max = LONGEST, stripped = true)
          @Schema(minLength = 1, maxLength = LONGEST, example = "The node is well again")
          String reason)
      implements RequestForm {
    RemedyForm form() {
      return new RemedyForm(reason, null);
    }
  }

  /// Reads what to do.
  ///
  /// @throws InvalidInput when the fate of a card is missing or out of place
  Act act(Remedy remedy, Subject subject) {
    boolean told = card != null;
    if (told != asksForCard(remedy, subject)) {
      throw InvalidInput.of("card", told ? FieldFaultCode.NOT_ALLOWED : FieldFaultCode.REQUIRED);
    }
    return new Act(remedy, subject, reason.strip(), card);
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
