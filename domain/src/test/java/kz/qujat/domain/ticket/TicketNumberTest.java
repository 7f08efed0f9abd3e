package kz.qujat.domain.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.person.Region;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketNumberTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 16);
  private static final TicketNumber TICKET = new TicketNumber(Region.ASTANA, MONDAY, 42);

  @Test
  void aTicketTellsRegionDayNumberAndACheckDigit() {
    assertThat(TICKET).hasToString("71-260316-000042-4");
  }

  @Property(tries = 200)
  void aTicketIsReadAsItIsPrinted(
      @ForAll Region region,
      @ForAll @IntRange(min = 0, max = 36_523) int daysSince2000,
      @ForAll @IntRange(min = 1, max = 999_999) int number) {
    var ticket = new TicketNumber(region, LocalDate.of(2000, 1, 1).plusDays(daysSince2000), number);

    assertThat(TicketNumber.parse(ticket.toString())).contains(ticket);
  }

  @Test
  void everySlipInASingleDigitIsNoticed() {
    assertThat(slipsOf(TICKET.toString())).hasSize(15 * 9).allMatch(this::isRefused);
  }

  @Test
  void twoDigitsInTheWrongOrderAreNoticed() {
    assertThat(transpositionsOf(TICKET.toString())).isNotEmpty().allMatch(this::isRefused);
  }

  @ParameterizedTest
  @ValueSource(strings = {"71-260229-000042-", "71-261301-000042-", "71-260431-000042-"})
  void aDayThatNeverWasIsNoticedWhateverTheCheckDigit(String start) {
    assertThat(withEveryCheckDigit(start)).allMatch(this::isRefused);
  }

  @Test
  void aRegionThatDoesNotExistIsNoticedWhateverTheCheckDigit() {
    assertThat(withEveryCheckDigit("12-260316-000042-")).allMatch(this::isRefused);
  }

  @Test
  void numbersBeginWithOneWhateverTheCheckDigit() {
    assertThat(withEveryCheckDigit("71-260316-000000-")).allMatch(this::isRefused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "712603160000424",
        "71-260316-000042",
        "71-260316-000042-4 ",
        "71-260316-00042-1",
        "71 260316 000042 1",
        "٧١-260316-000042-4"
      })
  void anythingElseIsNoTicket(String text) {
    assertThat(TicketNumber.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1_000_000})
  void aNumberThatDoesNotFitCannotBeDrawn(int number) {
    assertThatThrownBy(() -> new TicketNumber(Region.ASTANA, MONDAY, number))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private boolean isRefused(String text) {
    return TicketNumber.parse(text).isEmpty();
  }

  private static List<String> slipsOf(String text) {
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (text.charAt(i) != '-' && text.charAt(i) != digit) {
          slips.add(text.substring(0, i) + digit + text.substring(i + 1));
        }
      }
    }
    return slips;
  }

  private static List<String> transpositionsOf(String text) {
    List<String> transpositions = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      String pair = text.substring(i - 1, i + 1);
      if (!pair.contains("-") && pair.charAt(0) != pair.charAt(1)) {
        String turned = new StringBuilder(pair).reverse().toString();
        transpositions.add(text.substring(0, i - 1) + turned + text.substring(i + 1));
      }
    }
    return transpositions;
  }

  private static List<String> withEveryCheckDigit(String start) {
    List<String> texts = new ArrayList<>();
    for (int digit = 0; digit <= 9; digit++) {
      texts.add(start + digit);
    }
    return texts;
  }
}
