package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The two courses of an application in the pilot, from the eligibility check to the issued card.
class LifeOfAnApplicationIT {
  private static final String POINT = "7501";

  private final Country country = Product.country();
  private final Officer dana = country.officer("75");
  private final LocalDate today =
      LocalDate.parse(country.citizen(LocalDate.of(2030, 1, 1)).asks().is(200).text("today"));

  @Test
  void aCitizenExchangesACardAndReceivesItByTicketNumber() {
    Citizen aigul = country.citizen(today.plusDays(20));
    assertThat(aigul.asks().is(200).at("eligible").asBoolean()).isTrue();

    String application = aigul.applies(POINT);
    String ticket = aigul.sees(application).text("ticketNumber");
    assertThat(ticket).startsWith("75-");
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    handsOver(ticket, aigul.iin());

    assertThat(statuses(aigul.sees(application)))
        .containsExactly(
            "DRAFT",
            "REGISTERED",
            "UNDER_REVIEW",
            "APPROVED",
            "SENT_TO_MANUFACTURE",
            "MANUFACTURED",
            "READY_FOR_PICKUP",
            "ISSUED");
    assertThat(orders(application)).containsExactly("DELIVERED");
    auditorReplays(application);
  }

  @Test
  void anAnnulledApplicationIsRefundedAndTheCitizenAppliesAnew() {
    Citizen aigul = country.citizen(today.plusDays(5));
    String first = aigul.applies(POINT);
    dana.claims(first).is(200);
    dana.annuls(first, "POOR_PHOTO", "Лицо в тени").is(200);

    Reply annulled = aigul.sees(first);
    assertThat(annulled.text("annulment.reason")).isEqualTo("POOR_PHOTO");
    assertThat(annulled.text("annulment.comment")).isEqualTo("Лицо в тени");
    assertThat(annulled.at("annulment.mayReapply").asBoolean()).isTrue();
    assertThat(annulled.text("refund.status")).isEqualTo("AWAITING_BANK_ACCOUNT");
    isRefunded(aigul, first, annulled.text("refund.refundId"));

    Http known = aigul.portal().with("If-None-Match", aigul.sees(first).header("ETag"));
    Map<String, Object> again = new HashMap<>(Citizen.form(POINT));
    again.put("replaces", first);
    String second = aigul.files(again).is(201).text("id");
    assertThat(known.get(Citizen.path(first)).is(200).text("replacedBy")).isEqualTo(second);
    aigul.photographs(second);
    aigul.pays(second);
    String ticket = aigul.registers(second).is(201).text("ticketNumber");
    dana.claims(second).is(200);
    dana.approves(second).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", second);
    handsOver(ticket, aigul.iin());
    assertThat(aigul.sees(second).text("status")).isEqualTo("ISSUED");
  }

  private void isRefunded(Citizen citizen, String application, String refund) {
    citizen
        .portal()
        .put(
            Citizen.path(application) + "/refund/bank-account",
            Map.of("iban", "KZ86125KZT5004100100"))
        .is(200);
    Eventually.is("FILED", () -> citizen.sees(application).text("refund.status"));
    country.http().post("/sandbox/tax/" + refund + "/settle", Map.of("outcome", "PAID")).is(200);
    Eventually.is("PAID", () -> citizen.sees(application).text("refund.status"));
  }

  private void handsOver(String ticket, String recipient) {
    Http counter = country.issuer(POINT);
    assertThat(counter.get("/api/v1/pickups/" + ticket).is(200).text("cardNumber"))
        .matches("\\d{9}");
    counter
        .post(
            "/api/v1/pickups/" + ticket + "/issuance",
            Map.of("recipientIin", recipient, "oldCardSurrendered", true))
        .is(200);
  }

  private List<String> orders(String application) {
    return country
        .http()
        .get("/sandbox/central-node/orders?applicationId=" + application)
        .is(200)
        .at("items")
        .valueStream()
        .map(order -> order.get("status").asString())
        .toList();
  }

  private void auditorReplays(String application) {
    Http auditor = country.auditor();
    String path = "/api/v1/audit/applications/" + application;
    JsonNode events = auditor.get(path + "/events").is(200).at("events");
    assertThat(events.get(0).get("type").asString()).isEqualTo("application-started");
    assertThat(auditor.get(path + "/state").is(200).text("status")).isEqualTo("ISSUED");
    assertThat(auditor.get(path + "/state?sequence=0").is(200).text("status")).isEqualTo("DRAFT");
  }

  private static List<String> statuses(Reply application) {
    return application
        .at("history")
        .valueStream()
        .map(change -> change.get("status").asString())
        .toList();
  }
}
