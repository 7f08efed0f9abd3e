package kz.qujat.integration.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Distinguishes persons from organisations by the payer's number.
///
/// IIN and BIN both have twelve digits, with a check digit computed in the same way. After year and
/// month an IIN continues with a day, a BIN with the kind of organisation (4, 5 or 6) and a digit
/// for branches (0 to 3). The digits of an IIN are not reliable, however: a payer whose number
/// belongs to a known person is a person, whatever the digits look like.
@Component
final class PayerParser {
  private static final String NUMBER = "payerIdn";
  private static final Pattern BIN = Pattern.compile("\\d{2}(0[1-9]|1[0-2])[4-6][0-3]\\d{6}");

  private final PseudonymDirectory pseudonymDirectory;

  PayerParser(PseudonymDirectory pseudonymDirectory) {
    this.pseudonymDirectory = pseudonymDirectory;
  }

  /// Returns the payer of a payment.
  ///
  /// @throws UnreadablePaymentMessage when the number is neither an IIN nor a BIN, or is given
  ///   twice
  ReportedPayer of(PaymentElementReader payment) {
    @Nullable String name = payment.payerName();
    Optional<String> number = payment.optional(NUMBER, PaymentMessageDefect.UNREADABLE_PAYER);
    if (number.isEmpty()) {
      return new ReportedPayer.Unnamed(name);
    }
    Iin iin =
        number
            .flatMap(Iin::parse)
            .orElseThrow(
                () -> new UnreadablePaymentMessage(PaymentMessageDefect.UNREADABLE_PAYER, NUMBER));
    return isOrganisation(iin)
        ? new ReportedPayer.Organisation(iin.digits(), name)
        : new ReportedPayer.Person(iin, name);
  }

  private boolean isOrganisation(Iin number) {
    return BIN.matcher(number.digits()).matches() && pseudonymDirectory.known(number).isEmpty();
  }
}
