package kz.qujat.application.counterexamples;

import kz.qujat.web.wire.MoneyText;

final class KnowsTheWeb {
  private KnowsTheWeb() {}

  static String amount(MoneyText money) {
    return money.amount();
  }
}
