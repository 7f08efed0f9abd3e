package kz.qujat.domain.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The tariff: 0.2 of the monthly calculation index (МРП) of the year of payment.
///
/// @param index the index by year
/// @param lastKnownStandsIn whether a year without an approved index takes the last approved one,
///   its assessments marked provisional; the alternative is to ask for no payment at all
public record StateDuty(Map<Integer, Money> index, boolean lastKnownStandsIn) {
  /// The state duty for identity cards as the budget knows it (КБК).
  public static final String BUDGET_CODE = "108126";

  public StateDuty {
    index = Map.copyOf(index);
  }

  /// What is due on `day`, or nothing when no approved index applies.
  public Optional<Assessment> on(LocalDate day) {
    @Nullable Money approved = index.get(day.getYear());
    return approved != null
        ? Optional.of(new Assessment(fifthOf(approved), false))
        : standIn(day.getYear()).map(earlier -> new Assessment(fifthOf(earlier), true));
  }

  /// The year whose approved index should be known on `day` and is not: that year, or from 1
  /// December on the next.
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
  /// @param provisional whether it rests on an earlier year's index
  public record Assessment(Money amount, boolean provisional) {}
}
