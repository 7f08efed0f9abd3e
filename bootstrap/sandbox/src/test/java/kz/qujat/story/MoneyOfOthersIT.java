package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Money that no application can use belongs to its payer and is refunded.
class MoneyOfOthersIT {
  private static final String REFUNDS = "/api/v1/refunds";
  private static final Map<String, String> ACCOUNT = Map.of("iban", "KZ86125KZT5004100100");

  private final Country country = Product.country();
  private final LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);
  private final Citizen aigul = country.citizen(today.plusDays(15));

  @Test // #9, 1
  void moneyPaidByAParentIsRefundedToTheParentAndHiddenFromOthers() {
    Citizen parent = country.citizen(today.plusYears(3));
    String application = aigul.starts("1501");
    country.pays(asks(application).text("paymentId"), Map.of("payerIin", parent.iin())).is(200);

    Eventually.is("WRONG_PAYER", () -> aigul.sees(application).text("payment.status"));
    Eventually.is(1, () -> refunds(parent).size());
    JsonNode refund = refunds(parent).getFirst();
    assertThat(refund.get("ground").asString()).isEqualTo("WRONG_PAYER");
    assertThat(refund.get("status").asString()).isEqualTo("AWAITING_BANK_ACCOUNT");
    assertThat(refund.toString()).doesNotContain(application).doesNotContain(aigul.iin());
    String path = REFUNDS + "/" + refund.get("refundId").asString();
    nobodyElseSees(path, application, parent);

    parent.portal().put(path + "/bank-account", ACCOUNT).is(200);
    Eventually.is("FILED", () -> parent.portal().get(path).is(200).text("status"));
    settles(refund.get("refundId").asString());
    Eventually.is("PAID", () -> parent.portal().get(path).is(200).text("status"));
    Eventually.is(
        true,
        () ->
            notices(application)
                .containsAll(
                    List.of("REFUND_AWAITING_BANK_ACCOUNT", "REFUND_FILED", "REFUND_PAID")));
    assertThat(aigul.sees(application).at("refund").isNull()).isTrue();
  }

  private void nobodyElseSees(String path, String application, Citizen payer) {
    assertThat(refunds(aigul)).isEmpty();
    assertThat(aigul.sees(application).at("refund").isNull()).isTrue();
    aigul.portal().get(path).refused(404, "NOT_FOUND");
    aigul.portal().put(path + "/bank-account", ACCOUNT).refused(404, "NOT_FOUND");
    payer.portal().get(Citizen.path(application)).refused(404, "NOT_FOUND");
  }

  @Test // #9, 10
  void theSameReferenceOfTheBankPaysForOneApplicationOnly() {
    Citizen daulet = country.citizen(today.plusDays(15));
    String first = aigul.starts("1501");
    String second = daulet.starts("1501");
    String reference = "SB-" + UUID.randomUUID();

    hears(notification(asks(first), aigul.iin(), reference));
    Eventually.is("PAID", () -> aigul.sees(first).text("payment.status"));
    hears(
        notification(
            daulet.portal().post(Citizen.path(second) + "/payment", Map.of()).is(201),
            daulet.iin(),
            reference));

    Eventually.is(true, () -> isReused(second) || isReused(first));
    assertThat(daulet.sees(second).text("payment.status")).isEqualTo("PENDING");
    assertThat(refunds(daulet)).isEmpty();
    assertThat(refunds(aigul)).isEmpty();
    assertThat(aigul.sees(first).text("payment.status")).isEqualTo("PAID");
  }

  @Test // #9, 11
  void moneyOfTheRightAmountAfterTheDraftHasEndedIsTooLate() {
    String application = aigul.starts("1501");
    String payment = asks(application).text("paymentId");
    aigul.portal().delete(Citizen.path(application)).is(204);

    country.pays(payment, Map.of()).is(200);

    Eventually.is("TOO_LATE", () -> aigul.sees(application).text("payment.status"));
    assertThat(refunds(aigul))
        .extracting(refund -> refund.get("ground").asString())
        .containsExactly("TOO_LATE");
  }

  private Reply asks(String application) {
    return aigul.portal().post(Citizen.path(application) + "/payment", Map.of()).is(201);
  }

  private static List<JsonNode> refunds(Citizen citizen) {
    return citizen.portal().get(REFUNDS).is(200).at("items").valueStream().toList();
  }

  private void settles(String refund) {
    country.http().post("/sandbox/tax/" + refund + "/settle", Map.of("outcome", "PAID")).is(200);
  }

  private List<String> notices(String application) {
    return country
        .http()
        .get("/sandbox/notifications?applicationId=" + application)
        .is(200)
        .at("items")
        .valueStream()
        .map(notice -> notice.get("status").asString())
        .toList();
  }

  private boolean isReused(String application) {
    return country
        .administrator()
        .get("/api/v1/operations/stuck?region=15&limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .map(row -> row.get("id").asString())
        .anyMatch(id ->
            id.startsWith("difference." + application + ".PAYMENTS.")
                && id.endsWith(".REFERENCE_REUSED"));
  }

  private void hears(String notification) {
    country
        .http()
        .send(
            "POST",
            "/sandbox/payments/letters",
            BodyPublishers.ofString(notification),
            "application/xml")
        .is(200);
  }

  private static String notification(Reply asked, String payer, String bankReference) {
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS).atZone(CivilDate.KAZAKHSTAN);
    return """
    <p:GatewayNkNotification xmlns:p="http://payments.bee.kz/GatewayNkNotification">
    <reference>%s</reference><bankReference>%s</bankReference><payDate>%s</payDate>
    <docDate>%s</docDate><amount>%s</amount><payerIdn>%s</payerIdn><kno>6001</kno>
    <kbk>108126</kbk><knp>911</knp><vo>01</vo><docNumber>%s</docNumber><assign>Пошлина</assign>
    </p:GatewayNkNotification>
    """
        .formatted(
            UUID.randomUUID(),
            bankReference,
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now.toOffsetDateTime()),
            now.toLocalDate(),
            asked.text("amount"),
            payer,
            asked.text("paymentId"));
  }
}
