package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.ValidIin;

/// The person whose applications are searched for.
public record PersonSearchForm(@NotBlank @ValidIin @Schema(example = "850515390001") String iin)
    implements JsonForm {
  /// The IIN of the person.
  public Iin person() {
    return new Iin(iin);
  }
}
