package kz.qujat.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateDutyTest {
  private static final Map<Integer, Money> INDEX =
      Map.of(
          2023, Money.tenge(3450),
          2024, Money.tenge(3692),
          2025, Money.tenge(3932),
          2026, Money.tenge(4325));

  private final StateDutyTariff strict = new StateDutyTariff(INDEX, false);
  private final StateDutyTariff forgiving = new StateDutyTariff(INDEX, true);

  @ParameterizedTest
  @CsvSource({"2023, 690.00", "2024, 738.40", "2025, 786.40", "2026, 865.00"})
  void theDutyIsAFifthOfTheIndexOfTheYearOfPayment(int year, String amount) {
    assertThat(strict.on(LocalDate.of(year, 1, 1))).contains(approved(amount));
    assertThat(strict.on(LocalDate.of(year, 12, 31))).contains(approved(amount));
  }

  @Test
  void withoutAnApprovedIndexNothingIsAskedFor() {
    assertThat(strict.on(LocalDate.of(2027, 1, 1))).isEmpty();
  }

  @Test
  void theLastApprovedIndexMayStandInProvisionally() {
    assertThat(forgiving.on(LocalDate.of(2027, 1, 1)))
        .contains(new Assessment(money("865.00"), true));
  }

  @Test
  void anApprovedIndexIsNeverProvisional() {
    assertThat(forgiving.on(LocalDate.of(2025, 7, 1))).contains(approved("786.40"));
  }

  @Test
  void aLaterIndexStandsInForNoEarlierYear() {
    assertThat(forgiving.on(LocalDate.of(2022, 12, 31))).isEmpty();
  }

  @Test
  void fromDecemberOnTheIndexOfTheNextYearIsMissed() {
    assertThat(strict.missingOn(LocalDate.of(2026, 11, 30))).isEmpty();
    assertThat(strict.missingOn(LocalDate.of(2026, 12, 1))).contains(2027);
    assertThat(strict.missingOn(LocalDate.of(2027, 6, 1))).contains(2027);
    assertThat(forgiving.missingOn(LocalDate.of(2026, 12, 31))).contains(2027);
  }

  @Test
  void anIndexThatIsKnownIsNotMissed() {
    assertThat(strict.missingOn(LocalDate.of(2025, 12, 31))).isEmpty();
  }

  private static Assessment approved(String amount) {
    return new Assessment(money(amount), false);
  }

  private static Money money(String amount) {
    return Money.parse(amount).orElseThrow();
  }
}
