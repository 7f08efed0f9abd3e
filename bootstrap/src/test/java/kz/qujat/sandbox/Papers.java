package kz.qujat.sandbox;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.sandbox.tax.FilingBook.Status;

/// What the product sends to its neighbours, all about Aigul.
final class Papers {
  static final Iin AIGUL = new Iin("850515490903");
  static final Iin DAULET = new Iin("850515390001");

  private static final Picture PICTURE = new Picture("image/png", new byte[] {1, 2, 3});

  private Papers() {}

  static ApplicationId application() {
    return new ApplicationId(UUID.randomUUID());
  }

  static PaymentGateway.Order payment(ApplicationId application) {
    return new PaymentGateway.Order(
        new PaymentId(UUID.randomUUID()), application, AIGUL, Money.tenge(865), null);
  }

  static CentralNode.Order order(ApplicationId application, int attempt) {
    return new CentralNode.Order(
        application,
        attempt,
        new TicketNumber(new PointCode("7501").region(), LocalDate.of(2026, 3, 2), 1),
        new PointCode("7501"),
        AIGUL,
        entry(),
        PICTURE,
        PICTURE,
        new SignedText("text", "Y21z"));
  }

  static Entry entry() {
    return new Entry(
        "Сапарова",
        "Айгүл",
        null,
        Sex.FEMALE,
        new Person(
            LocalDate.of(1985, 5, 15),
            "KAZ",
            null,
            false,
            false,
            null,
            List.of(
                new Card(
                    "012345678", LocalDate.of(2016, 3, 20), LocalDate.of(2026, 3, 20), false))),
        null);
  }

  static Case refund(ApplicationId application, int attempt) {
    return new Case(
        new RefundId(UUID.randomUUID()),
        attempt,
        application,
        new PaymentId(UUID.randomUUID()),
        Money.tenge(865),
        RefundGround.ANNULLED,
        AIGUL,
        Iban.parse("KZ86125KZT5004100100").orElseThrow(),
        new SignedText("text", "Y21z"));
  }

  static Notice notice(ApplicationId application) {
    return new Notice(
        application + "/1/SMS",
        application,
        Status.REGISTERED,
        Channel.SMS,
        Language.KK,
        AIGUL,
        "+77011234567");
  }
}
