package kz.qujat.web.beneficiary;

import java.util.Map;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.page.Entry;
import kz.qujat.web.wire.Flaw;
import org.jspecify.annotations.Nullable;

/// The bank account as typed on a page.
///
/// @param account null when the typed text is not a valid account
record AccountEntry(Entry entry, @Nullable Iban account) {
  private static final String FIELD = "iban";

  static AccountEntry of(String typed) {
    Entry entry = Entry.of(Map.of(FIELD, typed));
    @Nullable Iban account = Iban.parse(typed.strip()).orElse(null);
    if (account != null) {
      return new AccountEntry(entry, account);
    }
    return new AccountEntry(
        entry.with(FIELD, typed.isBlank() ? Flaw.REQUIRED : Flaw.MALFORMED), null);
  }
}
