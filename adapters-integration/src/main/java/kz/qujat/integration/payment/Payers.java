package kz.qujat.integration.payment;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.StatedPayer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells persons from organisations. IIN and BIN are twelve digits each with a check digit made in
/// the same way; after year and month an IIN goes on with a day, a BIN with a kind of organisation
/// (4, 5 or 6) and whether it is a branch (0 to 3). The digits of an IIN are not relied on, though:
/// whoever is known here by a number is a person, whatever it looks like.
@Component
final class Payers {
  private static final String NUMBER = "payerIdn";
  private static final Pattern BIN = Pattern.compile("\\d{2}(0[1-9]|1[0-2])[4-6][0-3]\\d{6}");

  private final People people;

  Payers(People people) {
    this.people = people;
  }

  StatedPayer of(PaymentElements payment) {
    @Nullable String name = payment.payerName();
    Optional<String> number = payment.optional(NUMBER, MoneyFault.UNREADABLE_PAYER);
    if (number.isEmpty()) {
      return new StatedPayer.Unnamed(name);
    }
    Iin iin =
        number
            .flatMap(Iin::parse)
            .orElseThrow(() -> new NotUnderstood(MoneyFault.UNREADABLE_PAYER, NUMBER));
    return isOrganisation(iin)
        ? new StatedPayer.Organisation(iin.digits(), name)
        : new StatedPayer.Person(iin, name);
  }

  private boolean isOrganisation(Iin number) {
    return BIN.matcher(number.digits()).matches() && people.known(number).isEmpty();
  }
}
