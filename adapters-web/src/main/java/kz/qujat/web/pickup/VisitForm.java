package kz.qujat.web.pickup;

import io.swagger.v3.oas.annotations.media.Schema;
import kz.qujat.application.pickup.Pickups;
import kz.qujat.application.pickup.Pickups.Visit;
import kz.qujat.domain.order.OldCard;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.caller.Issuer;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;

/// The form of a hand-over: the person at the counter, and whether the old card was surrendered.
public final class VisitForm {
  /// The name of the field that says whether the old card was surrendered.
  public static final String SURRENDERED = "oldCardSurrendered";

  private VisitForm() {}

  /// The request body as OpenAPI describes it.
  record VisitBody(
      @Schema(example = "850515390001") String recipientIin, boolean oldCardSurrendered) {}

  /// Reads the form.
  ///
  /// @throws InvalidInput when a field is missing or the IIN is malformed
  public static Visit read(Form form) {
    var recipient = form.required("recipientIin", Iin::parse, Flaw.MALFORMED);
    var surrendered = form.requiredFlag(SURRENDERED);
    form.check();
    return new Visit(
        recipient.orElseThrow(),
        surrendered.orElseThrow() ? OldCard.SURRENDERED : OldCard.NOT_SURRENDERED);
  }

  /// Converts the caller to the issuer that the command names.
  public static Pickups.Issuer by(Issuer issuer) {
    return new Pickups.Issuer(issuer.id(), issuer.point());
  }
}
