package kz.qujat.integration.centralnode;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Sex;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// Example orders, as the product sends them.
final class Orders {
  private static final PointCode POINT = new PointCode("7501");

  static final Order ORDER = order(2, holder("Сапарова", "Айгүл", "Маратқызы"));

  private Orders() {}

  static Order order(int attempt, HolderRecord holder) {
    return new Order(
        new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
        attempt,
        new TicketNumber(POINT.region(), LocalDate.of(2026, 3, 2), 7),
        POINT,
        new Iin("850515490903"),
        holder,
        new ImageContent("image/jpeg", new byte[] {1, 2, 3}),
        new ImageContent("image/png", new byte[] {4, 5, 6}),
        new SignedText("the decision", "Y21z", List.of()));
  }

  static HolderRecord holder(
      @Nullable String surname, @Nullable String givenName, @Nullable String patronymic) {
    return new HolderRecord(
        surname,
        givenName,
        patronymic,
        LocalDate.of(1985, 5, 15),
        Sex.FEMALE,
        "KAZ",
        true,
        "012345678");
  }
}
