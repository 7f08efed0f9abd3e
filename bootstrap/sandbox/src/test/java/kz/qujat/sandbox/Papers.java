package kz.qujat.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationKind;
import kz.qujat.application.payment.PaymentGateway;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Sex;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// The messages that the product sends to its neighbours, all about Aigul.
final class Papers {
  static final Iin AIGUL = new Iin("850515490903");
  static final Iin DAULET = new Iin("850515390001");

  private static final ImageContent PICTURE = new ImageContent("image/png", new byte[] {1, 2, 3});

  private Papers() {}

  static ApplicationId application() {
    return new ApplicationId(UUID.randomUUID());
  }

  static PaymentGateway.Order payment(ApplicationId application) {
    return new PaymentGateway.Order(
        new PaymentRequestId(UUID.randomUUID()), application, AIGUL, Money.tenge(865), null);
  }

  static CentralNode.Order order(ApplicationId application, int attempt) {
    return order(application, attempt, holder());
  }

  static CentralNode.Order order(ApplicationId application, int attempt, HolderRecord holder) {
    return new CentralNode.Order(
        application,
        attempt,
        new TicketNumber(new PointCode("7501").region(), LocalDate.of(2026, 3, 2), 1),
        new PointCode("7501"),
        AIGUL,
        holder,
        PICTURE,
        PICTURE,
        new SignedText("text", "Y21z", List.of()));
  }

  /// Aigul as the register returns her.
  static HolderRecord holder() {
    return HolderRecordFactory.of(entry());
  }

  /// A person without a surname.
  static HolderRecord holderWithoutSurname() {
    return new HolderRecord(
        null, "Айгүл", null, LocalDate.of(1985, 5, 15), Sex.FEMALE, "KAZ", true, "012345678");
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
    return refund(application, attempt, "SB-1");
  }

  static Case refund(ApplicationId application, int attempt, @Nullable String bankReference) {
    return new Case(
        new RefundId(UUID.randomUUID()),
        attempt,
        application,
        new PaymentRequestId(UUID.randomUUID()),
        Money.tenge(865),
        RefundGround.ANNULLED,
        AIGUL,
        Iban.parse("KZ86125KZT5004100100").orElseThrow(),
        Instant.parse("2026-03-01T18:30:00Z"),
        bankReference,
        new SignedText("text", "Y21z", List.of()));
  }

  static Notice notice(ApplicationId application) {
    return notice(application, new NotificationKind.OfApplication(Status.REGISTERED), Channel.SMS);
  }

  static Notice notice(
      ApplicationId application, NotificationKind notificationKind, Channel channel) {
    return new Notice(
        application + "/1/" + channel,
        application,
        notificationKind,
        channel,
        Language.KK,
        AIGUL,
        "+77011234567");
  }
}
