package kz.qujat.integration.counterexamples;

import kz.qujat.web.wire.MoneyText;

final class ShowsPages {
  private ShowsPages() {}

  static String amount(MoneyText money) {
    return money.amount();
  }
}
