package kz.qujat.web.applicant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.applicant.ApplicationForm.Channels;
import kz.qujat.web.body.EmailAddress;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.KnownRegion;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a draft that can be changed; each may be left out.
record DraftChangeForm(
    @KnownRegion @Schema(example = "75") @Nullable String region,
    @KnownPoint @Schema(example = "7502") @Nullable String registrationPoint,
    @Pattern(regexp = ContactFormConverter.PHONE) @Schema(example = "+77011234567")
        @Nullable String phone,
    @EmailAddress @Schema(implementation = String.class, maxLength = EmailAddress.LONGEST)
        @Nullable JsonNode email,
    @Pattern(regexp = ContactFormConverter.LANGUAGE, message = "UNKNOWN")
        @Schema(allowableValues = {"kk", "ru"})
        @Nullable String language,
    @JsonProperty("notify") @Nullable Channels channels)
    implements JsonForm {

  /// The registration point and the contacts after the change.
  record Change(PointCode point, ContactForm contacts) {}

  @Override
  public List<FieldError> contradictions() {
    return PointInRegionCheck.contradictions(region, registrationPoint);
  }

  /// The registration point and the contacts after the change; absent fields stay unchanged.
  ///
  /// @throws InvalidInput when the registration point is not in the given region
  Change change(PointCode point, ContactForm before) {
    PointCode chosen = registrationPoint == null ? point : new PointCode(registrationPoint);
    List<FieldError> faults =
        region == null ? List.of() : PointInRegionCheck.contradictions(region, chosen);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new Change(chosen, ContactFormConverter.changed(this, before));
  }
}
