package kz.qujat.application.rehearsal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.pickup.CardHandover.Issuer;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.Sex;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.Iban;
import org.jspecify.annotations.Nullable;

/// The people, days and data of the use case tests.
public final class Cast {
  /// The citizen, whose card expires on the Friday.
  public static final SignedInCitizen DANA = citizen(1, "850515390001");

  public static final SignedInCitizen ERLAN = citizen(2, "991130590002");

  /// Officers of Astana.
  public static final Officer AIGUL = officer(3, "850515490903");

  public static final Officer DAULET = officer(4, "070229690002");

  /// An officer of another region.
  public static final Officer MARAT =
      new Officer(new StaffId(new UUID(1, 7)), new Iin("011205690400"), Region.ALMATY);

  /// The supervisor of Astana.
  public static final Officer ASEL = officer(6, "080229690004");

  /// At the counter of the registration point.
  public static final Issuer SAULE = new Issuer(new StaffId(new UUID(1, 5)), new PointCode("7101"));

  /// Dana as an officer.
  public static final Officer DANA_AT_WORK =
      new Officer(new StaffId(DANA.id().value()), DANA.iin(), Region.ASTANA);

  public static final Instant MONDAY = Instant.parse("2026-03-16T05:00:00Z");
  public static final Instant TUESDAY = Instant.parse("2026-03-17T05:00:00Z");

  /// The first second after the eligibility window of the old card, in Almaty.
  public static final Instant AFTER_THE_WINDOW = Instant.parse("2026-03-30T19:00:00Z");

  public static final Card OLD_CARD =
      new Card("038123456", LocalDate.of(2016, 3, 21), LocalDate.of(2026, 3, 20), false);
  public static final Card NEWER_CARD =
      new Card("049654321", LocalDate.of(2016, 4, 1), LocalDate.of(2026, 3, 31), false);

  public static final PointCode ASTANA_1 = new PointCode("7101");
  public static final PointCode ASTANA_2 = new PointCode("7102");
  public static final String CONSENT = "2026-01";
  public static final ContactForm CONTACTS =
      new ContactForm("+77011234567", null, Language.KK, true, true);
  public static final ImageContent PHOTO = new ImageContent("image/jpeg", new byte[] {1});
  public static final ImageContent SIGNATURE = new ImageContent("image/png", new byte[] {2});
  public static final Iban ACCOUNT = new Iban("KZ86125KZT5004100100");
  public static final Iban ANOTHER_ACCOUNT = new Iban("KZ75125KZT1001300335");

  public static final Money DUTY = Money.tenge(865);
  public static final Money TOO_LITTLE = Money.tenge(786);
  public static final StateDutyTariff TARIFF =
      new StateDutyTariff(Map.of(2026, Money.tenge(4325)), false);
  public static final PilotPeriod OPEN_ENDED = new PilotPeriod(LocalDate.of(2025, 5, 28), null);

  /// Only those days off of 2026 that fall into the terms of these tests.
  public static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          "2026",
          Map.of(
              2026,
              new WorkingYear(
                  true,
                  "2026",
                  Set.of(
                      LocalDate.of(2026, 3, 23),
                      LocalDate.of(2026, 3, 24),
                      LocalDate.of(2026, 3, 25)),
                  Set.of())));

  private Cast() {}

  /// An adult citizen of Kazakhstan, with `cards` in the register.
  public static Entry registered(@Nullable Exemption exemption, Card... cards) {
    var person =
        new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, exemption, List.of(cards));
    return new Entry("SURNAME", "NAME", null, Sex.FEMALE, person, null);
  }

  /// The card, lost or surrendered.
  public static Card invalidated(Card card) {
    return new Card(card.number(), card.issuedOn(), card.expiresOn(), true);
  }

  private static SignedInCitizen citizen(int number, String iin) {
    return new SignedInCitizen(new CitizenId(new UUID(1, number)), new Iin(iin));
  }

  private static Officer officer(int number, String iin) {
    return new Officer(new StaffId(new UUID(1, number)), new Iin(iin), Region.ASTANA);
  }
}
