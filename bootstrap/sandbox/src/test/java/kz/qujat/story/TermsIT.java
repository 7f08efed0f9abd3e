package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Terms in working days, on days at which the legal clock is stopped.
class TermsIT {
  private final Country country = Product.country();

  @AfterEach
  void theClockRunsAgain() {
    country.clockRuns();
  }

  private void theDayIs(LocalDate day) {
    country.clockStandsAt(day.atTime(10, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-28, 2025-06-19",
    "2025-12-25, 2026-01-20",
    "2026-03-16, 2026-04-09",
    "2026-08-20, 2026-09-10"
  })
  void theMinistryHasFifteenWorkingDaysFromTheDayAfterRegistration(
      LocalDate registered, LocalDate due) {
    theDayIs(registered);
    Citizen aigul = country.citizen(registered.plusDays(3));
    String application = aigul.applies("7102");
    assertThat(aigul.sees(application).text("dueOn")).isEqualTo(due.toString());
    assertThat(aigul.sees(application).text("registeredAt")).startsWith(registered.toString());
    assertThat(aigul.sees(application).text("ticketNumber"))
        .startsWith("71-" + registered.toString().substring(2).replace("-", "") + "-");
  }

  @ParameterizedTest
  @CsvSource("2026-12-14, 2026-12-22")
  void theTaxAuthorityHasFiveWorkingDaysFromFiling(LocalDate filed, LocalDate due) {
    theDayIs(filed);
    Citizen aigul = country.citizen(filed.plusDays(3));
    String application = aigul.applies("7102");
    Officer dana = country.officer("71");
    dana.claims(application).is(200);
    dana.annuls(application, "ADDITIONAL_CHECKS", "Нужна проверка").is(200);
    aigul
        .portal()
        .put(
            Citizen.path(application) + "/refund/bank-account",
            Map.of("iban", "KZ86125KZT5004100100"))
        .is(200);
    Eventually.is("FILED", () -> aigul.sees(application).text("refund.status"));
    assertThat(aigul.sees(application).text("refund.dueOn")).isEqualTo(due.toString());
  }
}
