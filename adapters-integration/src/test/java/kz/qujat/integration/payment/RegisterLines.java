package kz.qujat.integration.payment;

import java.time.Instant;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// A day with one payment in the gateway's register, as XML and as parsed.
final class RegisterLines {
  static final String ONE =
      """
      <r:register xmlns:r="http://payments.bee.kz/GatewayNkNotification"><payment>
      <reference>R-1</reference><bankReference>B-1</bankReference>
      <payDate>2026-03-02T09:00:00+05:00</payDate><docDate>2026-03-02</docDate>
      <amount>865.00</amount><payerIdn>850515490903</payerIdn><kno>6001</kno><kbk>108126</kbk>
      <knp>911</knp><vo>01</vo><assign>duty</assign>
      <docNumber>0198c0de-0000-7000-8000-000000000004</docNumber></payment></r:register>
      """;

  static final String ID = "0198c0de-0000-7000-8000-000000000004";
  static final Line LINE =
      line(ID, "108126", new ReportedPayer.Person(new Iin("850515490903"), null));

  static Line line(@Nullable String payment, String kbk, ReportedPayer payer) {
    return new Line(
        "R-1",
        "B-1",
        payment == null ? null : PaymentRequestId.parse(payment),
        Money.tenge(865),
        kbk,
        payer,
        Instant.parse("2026-03-02T04:00:00Z"));
  }

  private RegisterLines() {}
}
