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

/// The form a citizen fills in, as the interface describes it. It is read field by field, so that
/// everything wrong with it is said at once.
///
/// @param channels by which the citizen wants to be told of changes
/// @param replaces the annulled application this one comes after
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
  /// The version of the words to which consent is given; another one whenever they change.
  static final String CONSENT_VERSION = "1";

  /// Where notices go; both unless said otherwise.
  record Channels(
      @Schema(defaultValue = "true") @Nullable Boolean sms,
      @Schema(defaultValue = "true") @Nullable Boolean cabinet) {}

  /// What the citizen wants to file.
  static Filings.Request request(Form form, PointChoice points) {
    // Any other reason than the one that is served has an answer of its own.
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
