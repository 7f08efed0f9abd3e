package kz.qujat.web.applicant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import kz.qujat.application.filing.DraftService;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.body.EmailAddress;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.KnownRegion;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;

/// The form that a citizen fills in; the request body as OpenAPI describes it.
///
/// @param channels the channels on which the citizen wants to be notified of changes
/// @param replaces the annulled application that this one replaces
record ApplicationForm(
    @NotBlank @Schema(example = "EXPIRY") String reason,
    @NotBlank @KnownRegion @Schema(example = "75") String region,
    @NotBlank @KnownPoint @Schema(example = "7501") String registrationPoint,
    @NotBlank @Pattern(regexp = ContactFormConverter.PHONE) @Schema(example = "+77011234567")
        String phone,
    @NotNull @AssertTrue(message = "NOT_GIVEN") @Schema(description = "must be true")
        Boolean consent,
    @EmailAddress @Schema(example = "aigul@example.kz", maxLength = EmailAddress.LONGEST)
        @Nullable String email,
    @Pattern(regexp = ContactFormConverter.LANGUAGE, message = "UNKNOWN")
        @Schema(
            allowableValues = {"kk", "ru"},
            defaultValue = "ru")
        @Nullable String language,
    @JsonProperty("notify") @Nullable Channels channels,
    @Pattern(regexp = ApplicationForm.UUID) @Schema(format = "uuid") @Nullable String replaces)
    implements JsonForm {
  /// The version of the consent text; it changes whenever the text changes.
  static final String CONSENT_VERSION = "1";

  private static final String UUID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

  /// The channels for notices; by default, both are used.
  record Channels(
      @Schema(defaultValue = "true") @Nullable Boolean sms,
      @Schema(defaultValue = "true") @Nullable Boolean cabinet) {}

  @Override
  public List<FieldError> contradictions() {
    return PointInRegionCheck.contradictions(region, registrationPoint);
  }

  /// Converts the form to a request for a draft.
  DraftService.Request request() {
    return new DraftService.Request(
        reason,
        new PointCode(registrationPoint),
        ContactFormConverter.of(this),
        null,
        CONSENT_VERSION,
        replaces == null ? null : ApplicationId.parse(replaces));
  }
}
