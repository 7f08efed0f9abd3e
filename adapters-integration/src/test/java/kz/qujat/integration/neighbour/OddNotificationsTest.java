package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NEW_REFUND;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/// The elements of the gateway's notification one by one: which spellings are understood, and which
/// messages are stored as received.
class OddNotificationsTest {
  private static final String USUAL =
      """
      <p:GatewayNkNotification xmlns:p="http://payments.bee.kz/GatewayNkNotification">
      <reference>R-1</reference><bankReference>B-1</bankReference>
      <payDate>2026-03-01T23:30:00+05:00</payDate><docDate>2026-03-01</docDate>
      <amount>865.00</amount><payerIdn>850515490903</payerIdn><payerName>Сапарова</payerName>
      <kno>6001</kno><kbk>108126</kbk><knp>911</knp><vo>01</vo><docNumber>%s</docNumber>
      <assign>пошлина</assign></p:GatewayNkNotification>
      """
          .formatted(PAYMENT);

  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String but(String said, String instead) {
    assertThat(USUAL).contains(said);
    return USUAL.replace(said, instead);
  }

  /// Sends a notification. The gateway's answer confirms in any case that it has arrived.
  private String send(String notification) {
    String sent = OtherSide.stamped(notification);
    var result = doors.sendXml("payments", sent);
    assertThat(result).hasStatusOk();
    assertThat(Xml.text(OtherSide.checked(Doors.body(result)), "status")).isEqualTo("ACCEPTED");
    return sent;
  }

  private void assertUnderstood(Money amount, Instant paidAt) {
    assertThat(doors.setAside).isEmpty();
    assertThat(doors.log.commands())
        .containsExactly(
            new ReceivePayment(
                APPLICATION,
                PAYMENT,
                amount,
                new Citizen(AIGUL),
                References.digestOf("B-1"),
                paidAt,
                NEW_REFUND,
                NOW));
  }

  @ParameterizedTest
  @CsvSource({"865", "865.0", "865.00", "+865.00", "0865.00", "' 865.00 '", "865.07"})
  void anAmountIsUnderstoodInWholeTiyn(String amount) {
    send(but("865.00", amount));
    assertUnderstood(
        new Money(amount.contains("07") ? 86_507 : 86_500), Instant.parse("2026-03-01T18:30:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01T18:30:00Z,2026-03-01T18:30:00Z",
    "2026-03-02T00:30:00+06:00,2026-03-01T18:30:00Z",
    "2026-03-01T15:00:00-03:30,2026-03-01T18:30:00Z",
    "2026-03-01T23:30+05:00,2026-03-01T18:30:00Z",
    "2026-03-01T24:00:00+05:00,2026-03-01T19:00:00Z",
    "2026-03-01T23:30:00.12345678901+05:00,2026-03-01T18:30:00.123456789Z",
    "2026-03-02T10:04:59+05:00,2026-03-02T05:04:59Z"
  })
  void aMomentIsUnderstoodWithAnyOffset(String payDate, Instant moment) {
    send(but("2026-03-01T23:30:00+05:00", payDate));
    assertUnderstood(Money.tenge(865), moment);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      value = {
        "<docDate>2026-03-01</docDate> | ''",
        "<docDate>2026-03-01</docDate> | <docDate>01.03.2026</docDate><docDate/>",
        "<kno>6001</kno> | ''",
        "<kno>6001</kno> | <kno>?</kno><kno>?</kno>",
        "<vo>01</vo> | ''",
        "<vo>01</vo> | <vo>?</vo><vo>?</vo>",
        "<assign>пошлина</assign> | ''",
        "<assign>пошлина</assign> | <assign/><assign/>",
        "<payerName>Сапарова</payerName> | ''",
        "<payerName>Сапарова</payerName> | <payerName>А</payerName><payerName>Б</payerName>",
        "<vo>01</vo> | <currency>KZT</currency>",
        "<amount> | <amount currency='KZT'>"
      })
  void elementsThatDoNotAffectTheDecisionAreIgnored(String said, String instead) {
    send(but(said, instead));
    assertUnderstood(Money.tenge(865), Instant.parse("2026-03-01T18:30:00Z"));
  }

  @Test
  void theElementsMayBeInTheNamespaceOfTheMessage() {
    send(
        USUAL
            .replace("<p:GatewayNk", "<GatewayNk")
            .replace("</p:GatewayNk", "</GatewayNk")
            .replace("xmlns:p", "xmlns"));
    assertUnderstood(Money.tenge(865), Instant.parse("2026-03-01T18:30:00Z"));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "odd-notifications.csv",
      delimiter = '|',
      useHeadersInDisplayName = true)
  void aNotificationThatCannotBeUnderstoodIsStoredAsReceived(
      String said, String instead, PaymentMessageDefect fault, String element) {
    String sent = send(but(said, instead == null ? "" : instead));
    assertThat(doors.log.commands()).isEmpty();
    assertThat(doors.setAside)
        .singleElement()
        .satisfies(kept -> {
          assertThat(kept.from()).isEqualTo(Neighbour.PAYMENT);
          assertThat(kept.fault()).isEqualTo(fault);
          assertThat(kept.element()).isEqualTo(element);
          assertThat(new String(kept.content(), UTF_8)).isEqualTo(sent);
        });
  }

  @Test
  void aRepeatedMessageIsRecognisedHoweverItIsWrittenAndSigned() {
    String odd = but("865.00", "865,00");
    send(odd);
    send(
        odd.replace("><", ">\n  <")
            .replace("p:Gateway", "q:Gateway")
            .replace("xmlns:p", "xmlns:q"));
    send(odd.replace("865,00", "865,01"));
    assertThat(doors.setAside.stream().map(SetAsidePaymentMessage::key).distinct()).hasSize(2);
    assertThat(doors.setAside).extracting(SetAsidePaymentMessage::key).startsWith(key(0), key(0));
  }

  private String key(int place) {
    return doors.setAside.get(place).key();
  }

  @Test
  void anotherMessageSignedByTheGatewayIsStoredToo() {
    send(
        USUAL
            .replace("GatewayNkNotification>", "Reversal>")
            .replace("<p:GatewayNkNotification", "<p:Reversal"));
    assertThat(doors.setAside)
        .singleElement()
        .satisfies(
            kept -> assertThat(kept.fault()).isEqualTo(PaymentMessageDefect.UNKNOWN_MESSAGE));
  }

  @Test
  void aNotificationOfAnUnknownPaymentIsAcknowledgedAndStored() {
    String theirs = PAYMENT.toString().toUpperCase(Locale.ROOT).replace("0000-7000", "0001-7000");
    send(but(PAYMENT.toString(), theirs));
    assertThat(doors.setAside)
        .singleElement()
        .satisfies(
            kept -> assertThat(kept.fault()).isEqualTo(PaymentMessageDefect.UNKNOWN_PAYMENT));
  }
}
