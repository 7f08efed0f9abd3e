package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qujat.domain.calendar.CivilDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// Money whose notification cannot be understood has arrived all the same, but pays for no
/// application.
class OddMoneyIT {
  private static final String REPORTS = "/api/v1/operations/reconciliations";
  private static final String STUCK = "/api/v1/operations/stuck";
  private static final String XML = "application/xml";

  private final Country country = Product.country();
  private final LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);
  private final Citizen aigul = country.citizen(today.plusDays(15));

  @AfterEach
  void everythingIsAsUsual() {
    given("<register/>");
    country.clockRuns();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<amount>[^<]*</amount> | <amount>865,00</amount>",
        "<amount>[^<]*</amount> | <amount>865.000</amount>",
        "(<amount>[^<]*</amount>) | $1$1",
        "<payDate>([^<]*)\\+05:00 | <payDate>$1",
        "<payDate>2 | <payDate>3",
        "<kbk>108126 | <kbk>101201",
        "<knp>911 | <knp>912",
        "<payerIdn>[0-9]* | <payerIdn>foreign-7",
        "<docNumber>[^<]* | <docNumber>2026/17",
        "<docNumber>[^<]* | <docNumber>0198c0de-0000-7000-8000-000000000000"
      })
  void moneyInAnUnreadableMessageHasArrivedButPaysForNothing(String said, String instead) {
    String application = aigul.starts("1101");
    Reply asked = asksForTheDuty(application);
    String usual = notification(asked, "SB-" + UUID.randomUUID());
    String odd = usual.replaceFirst(said, instead);
    assertThat(odd).isNotEqualTo(usual);

    hears200(odd);
    hears200(odd);
    assertThat(aigul.sees(application).text("payment.status")).isEqualTo("PENDING");

    hears200(usual);
    Eventually.is("PAID", () -> aigul.sees(application).text("payment.status"));
  }

  @ParameterizedTest
  @CsvSource({"<payerIdn>990140000483</payerIdn>", "<payerIdn/>"})
  void moneyOfAnOrganisationOrOfAPayerWithoutAnIinIsRefundedOnPaper(String payer) {
    String application = aigul.starts("1101");
    String usual = notification(asksForTheDuty(application), "SB-" + UUID.randomUUID());

    hears200(usual.replaceFirst("<payerIdn>.*</payerIdn>", payer));

    Eventually.is("WRONG_PAYER", () -> aigul.sees(application).text("payment.status"));
    assertThat(aigul.sees(application).at("refund").isNull()).isTrue();
    Eventually.is(true, () -> refund(application, "ON_PAPER").isPresent());
    String refund = refund(application, "ON_PAPER").orElseThrow();
    supervisor()
        .post("/api/v1/review/refunds/" + refund + "/closure", Map.of("reference", "КГД-2026-118"))
        .is(200);
    Eventually.is(true, () -> refund(application, "CLOSED_ON_PAPER").isPresent());
  }

  @Test
  void moneyForAnUnknownPaymentIsListedForAdministratorsUntilItIsSettled() {
    String application = aigul.starts("1101");
    Set<String> before = messages();
    hears200(
        notification(asksForTheDuty(application), "SB-" + UUID.randomUUID())
            .replaceFirst("<docNumber>[^<]*", "<docNumber>" + UUID.randomUUID()));

    Eventually.is(1, () -> newMessages(before).size());
    String row = newMessages(before).getFirst();
    supervisor()
        .post(STUCK + "/" + row + "/settle", Map.of("reason", "Возвращено"))
        .refused(404, "NOT_FOUND");
    country
        .administrator()
        .post(STUCK + "/" + row + "/settle", Map.of("reason", "Возвращено"))
        .is(200);
    Eventually.is(List.of(), () -> newMessages(before));
  }

  private Http supervisor() {
    return country
        .http()
        .as(country.token("SUPERVISOR", Country.newIin(), Map.of("name", "Болат", "region", "11")));
  }

  private Optional<String> refund(String application, String status) {
    return supervisor()
        .get("/api/v1/review/refunds?limit=200&status=" + status)
        .is(200)
        .at("items")
        .valueStream()
        .filter(one -> one.get("applicationId").asString().equals(application))
        .map(one -> one.get("refundId").asString())
        .findFirst();
  }

  private List<String> newMessages(Set<String> before) {
    return messages().stream().filter(id -> !before.contains(id)).toList();
  }

  /// Returns the ids of the rows about messages that could not be understood.
  private Set<String> messages() {
    return country
        .administrator()
        .get(STUCK + "?limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .map(one -> one.get("id").asString())
        .filter(id -> id.startsWith("message."))
        .collect(Collectors.toSet());
  }

  @Test
  void aMessageThatIsNotXmlOrHasAnotherMediaTypeIsNotSent() {
    letter("{}", XML).refused(400, "MALFORMED");
    letter("<a/>", "text/xml").is(415);
    letter("<a/>", "application/json").is(415);
  }

  @Test
  void aDayWithAnUnreadableLineIsStillCompared() {
    String paid = aigul.starts("1101");
    aigul.pays(paid);
    Citizen dana = country.citizen(today.plusDays(15));
    String untold = dana.starts("1101");
    Reply asked = dana.portal().post(Citizen.path(untold) + "/payment", Map.of()).is(201);
    String good = notification(asked, "SB-" + UUID.randomUUID());
    String bad =
        notification(asked, "SB-" + UUID.randomUUID()).replaceFirst("(<amount>\\d+)\\.", "$1,");
    assertThat(given("<register>" + line(bad) + line(good) + "</register>").at("lines").asInt())
        .isEqualTo(2);

    List<JsonNode> found = comparedTomorrow();
    assertThat(kinds(found, untold)).containsExactly("MISSING_HERE");
    assertThat(kinds(found, paid)).isEmpty();
    assertThat(kinds(found, null)).contains("UNREADABLE");
  }

  private static List<String> kinds(List<JsonNode> found, @Nullable String application) {
    return found.stream()
        .filter(one -> Objects.equals(one.get("applicationId").asString(null), application))
        .map(one -> one.get("kind").asString())
        .toList();
  }

  private List<JsonNode> comparedTomorrow() {
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(1)).plus(Duration.ofHours(4)));
    return country
        .administrator()
        .post(REPORTS, Map.of("book", "PAYMENTS", "day", today.toString()))
        .is(200)
        .at("differences")
        .valueStream()
        .toList();
  }

  private Reply asksForTheDuty(String application) {
    return aigul.portal().post(Citizen.path(application) + "/payment", Map.of()).is(201);
  }

  private void hears200(String notification) {
    Reply heard = letter(notification, XML).is(200);
    assertThat(heard.at("status").asInt()).isEqualTo(200);
    assertThat(heard.text("body")).contains("<status>ACCEPTED</status>");
  }

  private Reply letter(String notification, String mediaType) {
    return country
        .http()
        .send(
            "POST", "/sandbox/payments/letters", BodyPublishers.ofString(notification), mediaType);
  }

  private Reply given(String register) {
    return country
        .http()
        .send("PUT", "/sandbox/payments/register/" + today, BodyPublishers.ofString(register), XML)
        .is(200);
  }

  private static String line(String notification) {
    return notification
        .replaceFirst("<p:[^>]*>", "<payment>")
        .replaceFirst("</p:[^>]*>", "</payment>");
  }

  private String notification(Reply asked, String bankReference) {
    OffsetDateTime now =
        Instant.now()
            .truncatedTo(ChronoUnit.SECONDS)
            .atZone(CivilDate.KAZAKHSTAN)
            .toOffsetDateTime();
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
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now),
            now.toLocalDate(),
            asked.text("amount"),
            aigul.iin(),
            asked.text("paymentId"));
  }
}
