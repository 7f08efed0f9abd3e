package kz.qujat.web.ownrefund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;

/// The bank account for a refund.
record AccountForm(@NotBlank @Schema(example = "KZ86125KZT5004100100") String iban)
    implements JsonForm {
  /// Parses the account number.
  ///
  /// @throws ProblemException with `IBAN_INVALID` when it is not a valid IBAN
  Iban account() {
    return Iban.parse(iban).orElseThrow(() -> new ProblemException(ProblemCode.IBAN_INVALID));
  }
}
