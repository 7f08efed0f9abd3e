package kz.qujat.web.page;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.wire.MoneyText;
import org.springframework.stereotype.Component;

/// Formats days, moments, amounts and numbers in the language of the page.
///
/// Moments are shown in the time of Almaty.
@Component("written")
public final class LocaleFormatter {
  private static final String TENGE = "KZT";

  LocaleFormatter() {}

  /// A day in words: `22 ноября 2026 г.`
  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(country()).format(day);
  }

  /// A day in digits: `22.11.2026`.
  public String figures(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.uuuu", country()).format(day);
  }

  /// The civil day of a moment, in words.
  public String day(Instant moment) {
    return day(local(moment).toLocalDate());
  }

  /// A moment, to the minute.
  public String moment(Instant moment) {
    return figures(local(moment).toLocalDate()) + " " + time("HH:mm", moment);
  }

  /// A moment, to the millisecond, for users who have to tell two acts apart.
  public String exactly(Instant moment) {
    return figures(local(moment).toLocalDate()) + " " + time("HH:mm:ss.SSS", moment);
  }

  /// The time of a moment, to the second.
  public String time(Instant moment) {
    return time("HH:mm:ss", moment);
  }

  private static String time(String pattern, Instant moment) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(local(moment));
  }

  /// An amount with its currency.
  public String money(Money money) {
    MoneyText text = MoneyText.of(money);
    return money(text.amount(), text.currency());
  }

  /// An amount as the API writes it, with its currency.
  public String money(String amount, String currency) {
    NumberFormat format = NumberFormat.getCurrencyInstance(country());
    format.setCurrency(Currency.getInstance(currency));
    format.setMinimumFractionDigits(2);
    if (currency.equals(TENGE) && format instanceof DecimalFormat decimal) {
      DecimalFormatSymbols symbols = decimal.getDecimalFormatSymbols();
      symbols.setCurrencySymbol("₸");
      decimal.setDecimalFormatSymbols(symbols);
    }
    return format.format(new BigDecimal(amount));
  }

  public String number(long number) {
    return NumberFormat.getIntegerInstance(country()).format(number);
  }

  /// A number with that many decimals.
  public String number(BigDecimal number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(country());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  private static ZonedDateTime local(Instant moment) {
    return moment.atZone(CivilDate.KAZAKHSTAN);
  }

  /// English dates are written as in Britain: the day before the month.
  private static Locale country() {
    Locale language = Texts.language();
    return language.equals(LanguageResolver.EN) ? Locale.UK : language;
  }
}
