package kz.qujat.domain.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tariff: 0.2 of the monthly calculation index (МРП) of the year of payment.
///
/// @param index the index by year
/// @param lastKnownStandsIn whether a year without an approved index uses the last approved one,
///   with its assessments marked provisional; otherwise no payment can be requested in such a year
public record StateDutyTariff(Map<Integer, Money> index, boolean lastKnownStandsIn) {
  /// The budget classification code (КБК) of the state duty for identity cards.
  public static final String BUDGET_CODE = "108126";

  public StateDutyTariff {
    index = Map.copyOf(index);
  }

  /// The duty due on `day`, empty when no approved index applies.
  public Optional<Assessment> on(LocalDate day) {
    @Nullable Money approved = index.get(day.getYear());
    return approved != null
        ? Optional.of(new Assessment(fifthOf(approved), false))
        : standIn(day.getYear()).map(earlier -> new Assessment(fifthOf(earlier), true));
  }

  /// The year whose approved index should be known on `day` but is missing: the current year or,
  /// from 1 December, the next one.
  public Optional<Integer> missingOn(LocalDate day) {
    return Stream.of(day.getYear(), day.plusMonths(1).getYear())
        .filter(year -> !index.containsKey(year))
        .findFirst();
  }

  private Optional<Money> standIn(int year) {
    return index.entrySet().stream()
        .filter(entry -> lastKnownStandsIn && entry.getKey() < year)
        .max(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static Money fifthOf(Money index) {
    return new Money(index.tiyn() / 5);
  }

  /// An amount due.
  ///
  /// @param provisional whether the amount is based on an earlier year's index
  public record Assessment(Money amount, boolean provisional) {}
}
