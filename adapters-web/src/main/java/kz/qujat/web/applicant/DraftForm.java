package kz.qujat.web.applicant;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.applicant.ApplicationForm.Channels;
import kz.qujat.web.wire.Form;
import org.jspecify.annotations.Nullable;

/// The fields of a draft that can be changed; each may be left out.
record DraftForm(
    @Schema(example = "75") @Nullable String region,
    @Schema(example = "7502") @Nullable String registrationPoint,
    @Schema(example = "+77011234567") @Nullable String phone,
    @Nullable String email,
    @Schema(allowableValues = {"kk", "ru"}) @Nullable String language,
    @JsonProperty("notify") @Nullable Channels channels) {

  /// The registration point and the contacts after the change.
  record Change(PointCode point, ContactForm contacts) {}

  static Change change(Form form, PointChoice points, PointCode point, ContactForm before) {
    PointCode chosen = points.changed(form, point);
    ContactForm contacts = ContactFields.changed(form, before);
    form.check();
    return new Change(chosen, contacts);
  }
}
