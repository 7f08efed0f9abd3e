package kz.qujat.integration.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.PAYMENT;
import static kz.qujat.integration.payment.RegisterLines.LINE;
import static kz.qujat.integration.payment.RegisterLines.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentGatewayStatements.Day;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An unusual line of the gateway's register does not affect the other lines.
class OddRegisterLinesTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private StubNeighbour gateway;
  private PaymentGatewayStatements register;

  @BeforeEach
  void open() throws Exception {
    gateway = new StubNeighbour();
    register =
        new ShepPaymentGatewayStatements(
            OtherSide.channelsTo(gateway),
            new PayerParser(new Acquaintances(Set.of())),
            InstantSource.fixed(Instant.parse("2026-03-02T22:00:00Z")));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<reference>R-1</reference> | '' | MISSING_ELEMENT | reference",
        "<bankReference>B-1</bankReference> | <bankReference/> | MISSING_ELEMENT | bankReference",
        "B-1 | B&#10;1 | UNREADABLE_REFERENCE | bankReference",
        "09:00:00+05:00 | 09:00:00 | NO_OFFSET | payDate",
        "2026-03-02T09:00:00+05:00 | 02.03.2026 | UNREADABLE_DATE | payDate",
        "2026-03-02T09:00:00 | 2026-03-03T04:00:00 | FUTURE_DATE | payDate",
        "865.00 | '' | MISSING_ELEMENT | amount",
        "865.00 | 865,00 | UNREADABLE_AMOUNT | amount",
        "865.00 | 865.000 | UNREADABLE_AMOUNT | amount",
        "<amount>865.00</amount> | <amount>1</amount><amount>2</amount> | REPEATED_ELEMENT |"
            + " amount",
        "850515490903 | foreign-7 | UNREADABLE_PAYER | payerIdn",
        "<kbk>108126</kbk> | '' | MISSING_ELEMENT | kbk",
        "<knp>911</knp> | <kbk>108126</kbk> | REPEATED_ELEMENT | kbk",
        "<knp>911</knp> | <docNumber/> | REPEATED_ELEMENT | docNumber",
        "<payment> | <correction> | UNKNOWN_MESSAGE | payment"
      })
  void anUnreadableLineDoesNotAffectTheOthers(
      String said, String instead, PaymentMessageDefect fault, String element) {
    String line = ONE.substring(ONE.indexOf("<payment>"), ONE.indexOf("</r:register>"));
    String odd = line.replace(said, instead).replace("<correction>", "<correction x='1'>");
    odd = odd.contains("<correction") ? odd.replace("</payment>", "</correction>") : odd;
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace("<payment>", odd + "<payment>")));
    Day day = register.of(MONDAY);
    assertThat(day.lines()).containsExactly(LINE);
    assertThat(day.unreadable())
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.from()).isEqualTo(PAYMENT);
          assertThat(kept.fault()).isEqualTo(fault);
          assertThat(kept.element()).isEqualTo(element);
          assertThat(kept.key()).matches("[0-9a-f]{64}");
        });
    assertThat(new String(day.unreadable().getFirst().content(), UTF_8))
        .contains(line.substring(line.indexOf("<vo>"), line.indexOf("<docNumber>")));
  }

  @Test
  void anUnreadableLineHasTheSameDigestAtEveryRequest() throws IOException {
    gateway.answers(200, OtherSide.answers("SUCCESS", material("register-one-bad-line.xml")));
    List<SetAsidePaymentMessage> first = register.of(MONDAY).unreadable();
    assertThat(register.of(MONDAY).lines())
        .extracting(Line::bankReference)
        .containsExactly("SB-0", "SB-2");
    assertThat(first)
        .extracting(SetAsidePaymentMessage::fault)
        .containsExactly(PaymentMessageDefect.UNREADABLE_AMOUNT);
    assertThat(register.of(MONDAY).unreadable()).isEqualTo(first);
  }

  private static String material(String name) throws IOException {
    try (var file = OddRegisterLinesTest.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), UTF_8);
    }
  }
}
