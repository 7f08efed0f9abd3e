package kz.qujat.domain.duty;

import java.math.BigDecimal;
import java.util.Optional;

/// An amount in tenge, counted in tiyn (1 ₸ = 100 tiyn), never negative.
public record Money(long tiyn) implements Comparable<Money> {
  public Money {
    if (tiyn < 0) {
      throw new IllegalArgumentException("negative amount: " + tiyn);
    }
  }

  public static Money tenge(long tenge) {
    return new Money(Math.multiplyExact(tenge, 100));
  }

  /// Parses an amount written as `865.00` or `865`: at most two decimals, no sign, no grouping.
  /// Empty for any other text.
  public static Optional<Money> parse(String text) {
    return text.matches("\\d{1,15}(\\.\\d{1,2})?")
        ? Optional.of(new Money(new BigDecimal(text).movePointRight(2).longValueExact()))
        : Optional.empty();
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(tiyn, other.tiyn);
  }

  /// The amount with two decimals, as on the wire: `865.00`.
  @Override
  public String toString() {
    return BigDecimal.valueOf(tiyn, 2).toPlainString();
  }
}
