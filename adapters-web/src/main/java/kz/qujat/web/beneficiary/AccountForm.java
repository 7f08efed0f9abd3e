package kz.qujat.web.beneficiary;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Form;
import tools.jackson.databind.node.ObjectNode;

/// The bank account for a refund; the request body as OpenAPI describes it.
record AccountForm(@Schema(example = "KZ86125KZT5004100100") String iban) {
  /// Reads the account from `body`.
  static Iban read(ObjectNode body) {
    Form form = new Form(body);
    Optional<String> text = form.requiredText("iban");
    form.check();
    return text.flatMap(Iban::parse).orElseThrow(() -> new Declined(ProblemCode.IBAN_INVALID));
  }
}
