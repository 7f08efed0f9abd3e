package kz.qujat.sandbox.registry;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Sex;
import kz.qujat.sandbox.registry.RegisterEntry.Document;
import org.jspecify.annotations.Nullable;

/// The predefined citizens, each in a different situation.
public enum DemoCitizen {
  ELIGIBLE("840512350004", "СЕРІКОВ", "АРМАН", Sex.MALE, 12),
  TOO_EARLY("910910450002", "ИВАНОВА", "АННА", Sex.FEMALE, 200),
  TOO_LATE("900214350008", "ТӨЛЕГЕНОВ", "ДӘУРЕН", Sex.MALE, -45),
  LOST_CARD("010822550109", "ЕСЕНОВА", "МАДИНА", Sex.FEMALE, 20),
  EXEMPT("660310400008", "ҚАСЫМОВА", "ГҮЛНАР", Sex.FEMALE, 3);

  private static final int YEARS_OF_A_CARD = 10;

  private final String iin;
  private final String surname;
  private final String givenName;
  private final Sex sex;
  private final int daysLeft;

  DemoCitizen(String iin, String surname, String givenName, Sex sex, int daysLeft) {
    this.iin = iin;
    this.surname = surname;
    this.givenName = givenName;
    this.sex = sex;
    this.daysLeft = daysLeft;
  }

  public String iin() {
    return iin;
  }

  public String fullName() {
    return surname + " " + givenName;
  }

  /// Returns the citizen's register entry. The card is dated to fit the situation on `today`.
  RegisterEntry entry(LocalDate today) {
    LocalDate expiresOn = today.plusDays(daysLeft);
    return new RegisterEntry(
        iin,
        surname,
        givenName,
        null,
        LocalDate.of(1900 + (iin.charAt(0) == '0' ? 100 : 0) + year(), month(), 12),
        sex,
        "KAZ",
        null,
        false,
        false,
        exemption(),
        List.of(
            new Document(
                Document.IDENTITY_CARD,
                "0" + iin.substring(0, 8),
                expiresOn.minusYears(YEARS_OF_A_CARD),
                expiresOn,
                this == LOST_CARD)),
        null);
  }

  private int year() {
    return Integer.parseInt(iin.substring(0, 2));
  }

  private int month() {
    return Integer.parseInt(iin.substring(2, 4));
  }

  private @Nullable Exemption exemption() {
    return this == EXEMPT ? Exemption.MOTHER : null;
  }

  /// Whether a card with this expiry date still fits the citizen's situation on `today`.
  boolean isStill(LocalDate expiresOn, LocalDate today) {
    return switch (this) {
      case TOO_EARLY -> expiresOn.isAfter(today.plusDays(30));
      case TOO_LATE -> expiresOn.isBefore(today.minusDays(10));
      case ELIGIBLE, LOST_CARD, EXEMPT ->
          !expiresOn.isAfter(today.plusDays(30)) && !expiresOn.isBefore(today);
    };
  }
}
