package kz.qujat.web.ownrefund;

import java.util.Map;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;

/// The bank account as typed on a page.
///
/// @param account null when the typed text is not a valid account
record AccountInput(FormState entry, @Nullable Iban account) {
  private static final String FIELD = "iban";

  static AccountInput of(String typed) {
    FormState formState = FormState.of(Map.of(FIELD, typed));
    @Nullable Iban account = Iban.parse(typed.strip()).orElse(null);
    if (account != null) {
      return new AccountInput(formState, account);
    }
    return new AccountInput(
        formState.with(FIELD, typed.isBlank() ? FieldFaultCode.REQUIRED : FieldFaultCode.MALFORMED),
        null);
  }
}
