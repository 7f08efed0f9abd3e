package kz.qujat.web.applicant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import org.jspecify.annotations.Nullable;

/// The form that a citizen fills in; the request body as OpenAPI describes it.
///
/// It is read field by field, so that one response names every invalid field.
///
/// @param channels the channels on which the citizen wants to be notified of changes
/// @param replaces the annulled application that this one replaces
record ApplicationForm(
    @Schema(example = "EXPIRY") String reason,
    @Schema(example = "75") String region,
    @Schema(example = "7501") String registrationPoint,
    @Schema(example = "+77011234567", pattern = "\\+7\\d{10}") String phone,
    @Schema(description = "must be true") boolean consent,
    @Schema(example = "aigul@example.kz", maxLength = 254) @Nullable String email,
    @Schema(
            allowableValues = {"kk", "ru"},
            defaultValue = "ru")
        @Nullable String language,
    @JsonProperty("notify") @Nullable Channels channels,
    @Nullable UUID replaces) {
  /// The version of the consent text; it changes whenever the text changes.
  static final String CONSENT_VERSION = "1";

  /// The channels for notifications; each is on unless the form switches it off.
  record Channels(
      @Schema(defaultValue = "true") @Nullable Boolean sms,
      @Schema(defaultValue = "true") @Nullable Boolean cabinet) {}

  /// Reads the application to start.
  static Filings.Request request(Form form, PointChoice points) {
    // The value is not checked here, because an unsupported reason has a problem code of its own.
    Optional<String> reason = form.requiredText("reason");
    Optional<PointCode> point = points.required(form);
    ContactForm contacts = ContactFields.required(form);
    consent(form);
    Optional<ApplicationId> replaces =
        form.optional("replaces", ApplicationForm::id, Flaw.MALFORMED);
    form.check();
    return new Filings.Request(
        reason.orElseThrow(),
        point.orElseThrow(),
        contacts,
        null,
        CONSENT_VERSION,
        replaces.orElse(null));
  }

  private static void consent(Form form) {
    if (form.requiredFlag("consent").filter(given -> !given).isPresent()) {
      form.note("consent", Flaw.NOT_GIVEN);
    }
  }

  private static Optional<ApplicationId> id(String text) {
    try {
      return Optional.of(ApplicationId.parse(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
