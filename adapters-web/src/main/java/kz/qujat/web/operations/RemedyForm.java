package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.application.stuck.RemedyService.Act;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.ReadableText;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;

/// The reason for a remedy, and what became of the card if the issue is about one.
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
                "What became of the card: required if the discrepancy says that a card exists"
                    + " (CONTRADICTS_CARD), otherwise not allowed.")
        @Nullable DisputedCardOutcome card)
    implements JsonForm {
  static final int LONGEST = 500;

  /// The form of all remedies that do not concern a card.
  record RemedyBody(
      @NotBlank
          @ReadableText(max = LONGEST, stripped = true)
          @Schema(minLength = 1, maxLength = LONGEST, example = "The node is available again")
          String reason)
      implements JsonForm {
    RemedyForm form() {
      return new RemedyForm(reason, null);
    }
  }

  /// Converts the form to the act that applies `remedy`.
  ///
  /// @throws InvalidInput when `card` is missing or not allowed
  Act act(Remedy remedy, SupervisionSubject subject) {
    boolean given = card != null;
    if (given != requiresCard(remedy, subject)) {
      throw InvalidInput.of("card", given ? FieldFaultCode.NOT_ALLOWED : FieldFaultCode.REQUIRED);
    }
    return new Act(remedy, subject, reason.strip(), card);
  }

  private static boolean requiresCard(Remedy remedy, SupervisionSubject subject) {
    return switch (remedy) {
      case SETTLE -> tellsOfCard(subject);
      case RETRY, PARK, RESUME, TAKE_BACK -> false;
    };
  }

  /// Whether settling the issue requires `card`.
  static boolean tellsOfCard(SupervisionSubject subject) {
    return switch (subject) {
      case Difference difference -> difference.discrepancy().holdsOrders();
      case Wait _, Message _, RegisterRecord _, ReadModelFailure _ -> false;
    };
  }
}
