package kz.qujat.web.pickup;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.application.pickup.CardHandover.Visit;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.ValidIin;
import kz.qujat.web.caller.HandoverClerk;

/// The visitor at the counter, and whether the old card was surrendered.
@Schema(name = "VisitBody")
public record HandoverForm(
    @NotBlank @ValidIin @Schema(example = "850515390001") String recipientIin,
    @NotNull Boolean oldCardSurrendered)
    implements JsonForm {
  /// The name of the field that says whether the old card was surrendered.
  public static final String SURRENDERED = "oldCardSurrendered";

  /// Converts the form to a visit.
  public Visit visit() {
    return new Visit(
        new Iin(recipientIin),
        oldCardSurrendered ? OldCardReturn.SURRENDERED : OldCardReturn.NOT_SURRENDERED);
  }

  /// Converts the caller to the issuer that the command names.
  public static CardHandover.Issuer by(HandoverClerk handoverClerk) {
    return new CardHandover.Issuer(handoverClerk.id(), handoverClerk.point());
  }
}
