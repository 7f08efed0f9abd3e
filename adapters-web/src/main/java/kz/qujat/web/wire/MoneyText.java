package kz.qujat.web.wire;

import kz.qujat.domain.duty.Money;

/// Money in JSON: the amount as a text with two decimals.
public record MoneyText(String amount, String currency) {
  public static MoneyText of(Money money) {
    return new MoneyText(money.toString(), "KZT");
  }
}
