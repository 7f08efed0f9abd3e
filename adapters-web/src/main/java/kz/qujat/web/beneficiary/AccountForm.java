package kz.qujat.web.beneficiary;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.body.RequestForm;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;

/// The account the money goes back to.
record AccountForm(@NotBlank @Schema(example = "KZ86125KZT5004100100") String iban)
    implements RequestForm {
  /// The account that is named.
  ///
  /// @throws ProblemException with `IBAN_INVALID` when there is no such account
  Iban account() {
    return Iban.parse(iban).orElseThrow(() -> new ProblemException(ProblemCode.IBAN_INVALID));
  }
}
