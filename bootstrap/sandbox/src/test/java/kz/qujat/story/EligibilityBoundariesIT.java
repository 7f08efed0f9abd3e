package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Eligibility at every boundary, requested over HTTP.
class EligibilityBoundariesIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
  private static final String OFFICIAL = "оформление не доступно, обратитесь в ЦОН";

  private final Country country = Product.country();

  @BeforeEach
  void theClockStands() {
    country.clockStandsAt(TODAY.atTime(12, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
  }

  @AfterEach
  void theClockRunsAgain() {
    country.clockRuns();
  }

  @ParameterizedTest
  @CsvSource(
      value = {"31, TOO_EARLY", "30, -", "1, -", "0, -", "-1, -", "-10, -", "-11, TOO_LATE"},
      nullValues = "-")
  void theWindowIsThirtyDaysBeforeToTenDaysAfterExpiry(int daysLeft, String code) {
    Citizen aigul = country.citizen(TODAY.plusDays(daysLeft));
    Reply answer = aigul.asks().is(200);
    assertThat(answer.at("eligible").asBoolean()).isEqualTo(code == null);
    assertThat(answer.text("window.opensOn")).isEqualTo(TODAY.plusDays(daysLeft - 30).toString());
    assertThat(answer.text("window.closesOn")).isEqualTo(TODAY.plusDays(daysLeft + 10).toString());
    Reply filed = aigul.files(Citizen.form("7501"));
    if (code == null) {
      filed.is(201);
      assertThat(answer.at("code").isNull()).isTrue();
    } else {
      assertThat(answer.text("code")).isEqualTo(code);
      assertThat(answer.text("message")).isEqualTo(OFFICIAL);
      assertThat(filed.refused(422, code).text("detail")).isEqualTo(OFFICIAL);
    }
  }

  @Test
  void theDayChangesAtMidnightInKazakhstan() {
    Citizen aigul = country.citizen(TODAY.minusDays(10));
    country.clockStandsAt(Instant.parse("2026-06-15T18:59:59Z"));
    assertThat(aigul.asks().is(200).at("eligible").asBoolean()).isTrue();
    country.clockStandsAt(Instant.parse("2026-06-15T19:00:00Z"));
    assertThat(aigul.asks().is(200).text("code")).isEqualTo("TOO_LATE");
  }

  @Test
  void aDraftWhoseWindowHasClosedCannotBeRegisteredAndExpires() {
    Citizen aigul = country.citizen(TODAY.minusDays(10));
    String application = aigul.starts("7501");
    aigul.encloses(application);
    aigul.pays(application);
    country.clockStandsAt(Instant.parse("2026-06-15T19:00:00Z"));
    aigul.registers(application).refused(422, "TOO_LATE");
    aigul.waitsFor("EXPIRED", application);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("AWAITING_BANK_ACCOUNT");
  }

  @ParameterizedTest
  @CsvSource({
    "missing, true, PERSON_STATUS",
    "incapable, true, PERSON_STATUS",
    "deathDate, 2026-01-01, PERSON_STATUS",
    "citizenship, RUS, NOT_A_CITIZEN",
    "birthDate, 2010-06-16, UNDER_AGE"
  })
  void thePersonIsCheckedBeforeTheCard(String fact, String value, String code) {
    Object typed = value.equals("true") ? (Object) true : value;
    Citizen daulet = country.citizen(TODAY, Map.of(fact, typed, "cards", List.of()));
    assertThat(daulet.asks().is(200).text("code")).isEqualTo(code);
  }

  @Test
  void withoutACardOrWithInvalidatedOnesOnlyNothingCanBeExchanged() {
    Citizen never = country.citizen(TODAY, Map.of("cards", List.of()));
    assertThat(never.asks().is(200).text("code")).isEqualTo("NO_CURRENT_CARD");
    Citizen lost =
        country.citizen(TODAY, Map.of("cards", List.of(Country.card(TODAY.plusDays(5), true))));
    assertThat(lost.asks().is(200).text("code")).isEqualTo("CARD_INVALIDATED");
  }

  @Test
  void thePilotHasAFirstDay() {
    Citizen aigul = country.citizen(LocalDate.of(2025, 5, 28));
    country.clockStandsAt(Instant.parse("2025-05-27T18:59:59Z"));
    assertThat(aigul.asks().is(200).text("code")).isEqualTo("PILOT_CLOSED");
    country.clockStandsAt(Instant.parse("2025-05-27T19:00:00Z"));
    assertThat(aigul.asks().is(200).at("eligible").asBoolean()).isTrue();
  }

  @Test
  void anyOtherReasonIsForTheServiceCentre() {
    Citizen aigul = country.citizen(TODAY);
    Map<String, Object> form = Citizen.form("7501");
    form.put("reason", "LOSS");
    aigul.files(form).refused(422, "REASON_NOT_SUPPORTED");
  }

  @Test
  void aCardAnnulledForAdditionalChecksIsNotExchangedOnlineAgain() {
    Citizen aigul = country.citizen(TODAY.plusDays(2));
    String application = aigul.applies("7501");
    Officer dana = country.officer("75");
    dana.claims(application).is(200);
    dana.annuls(application, "ADDITIONAL_CHECKS", "Нужна проверка").is(200);
    assertThat(aigul.asks().is(200).text("code")).isEqualTo("REAPPLICATION_NOT_ALLOWED");
    aigul.files(Citizen.form("7501")).refused(422, "REAPPLICATION_NOT_ALLOWED");
  }
}
