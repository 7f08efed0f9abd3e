package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The register's data about a person change while an application is in progress.
class ChangedSinceIT {
  private static final String POINT = "1901";

  private final Country country = Product.country();
  private final LocalDate today = LocalDate.now(CivilDate.KAZAKHSTAN);
  private final Map<String, Object> card = Country.card(today.plusDays(15), false);
  private final Citizen aigul = country.citizen(today.plusDays(15), Map.of("cards", List.of(card)));
  private final Officer dana = country.officer("19");

  @AfterEach
  void everythingIsAsUsual() {
    country.fault("central-node", "OK");
    country.clockRuns();
  }

  private void registerSays(String fact, Object value) {
    country.registers(aigul.iin(), Map.of("cards", List.of(card), fact, value));
  }

  private void cardIsInvalidated() {
    country.registers(
        aigul.iin(), Map.of("cards", List.of(Country.card(today.plusDays(15), true))));
  }

  @Test // #9, 2
  void aCitizenWhoBecameExemptGetsATicketAndALatePaymentBack() {
    String application = aigul.starts(POINT);
    aigul.encloses(application);
    String payment = asks(application, Map.of()).is(201).text("paymentId");
    registerSays("exemption", "MOTHER");

    aigul.registers(application).is(201);
    assertThat(aigul.sees(application).text("payment.status")).isEqualTo("EXEMPT");

    country.pays(payment, Map.of()).is(200);
    Eventually.is(List.of("NOT_OWED"), this::grounds);
    assertThat(aigul.sees(application).text("payment.status")).isEqualTo("EXEMPT");
    String refund = aigul.sees(application).text("refund.refundId");
    aigul
        .portal()
        .put("/api/v1/refunds/" + refund + "/bank-account", Map.of("iban", "KZ86125KZT5004100100"))
        .is(200);
    Eventually.is("FILED", () -> aigul.sees(application).text("refund.status"));
  }

  @Test // #9, 3
  void noMoneyIsTakenForACardThatIsInvalidatedSince() {
    String application = aigul.starts(POINT);
    cardIsInvalidated();
    asks(application, Map.of()).refused(422, "CARD_INVALIDATED");
  }

  @Test // #9, 3
  void noMoneyIsTakenAfterTheWindowHasClosed() {
    String application = aigul.starts(POINT);
    country.clockStandsAt(Instant.now().plus(Duration.ofDays(26)));
    Reply refused = asks(application, Map.of());
    // The draft may have expired by itself before the call.
    assertThat(refused.status()).as(refused::body).isIn(409, 422);
    assertThat(aigul.sees(application).at("payment").isNull()).isTrue();
  }

  @Test // #9, 3
  void moneyForADraftThatCannotBeRegisteredAnyMoreIsRefundedAtOnce() {
    String application = aigul.starts(POINT);
    aigul.encloses(application);
    aigul.pays(application);
    cardIsInvalidated();
    aigul.registers(application).refused(422, "CARD_INVALIDATED");

    aigul.portal().delete(Citizen.path(application)).is(204);

    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("AWAITING_BANK_ACCOUNT");
    assertThat(grounds()).containsExactly("WITHDRAWN");
  }

  @Test // #9, 3
  void anApplicationIsRegisteredByItsPaymentOnRequest() {
    String application = aigul.starts(POINT);
    asks(application, Map.of("register", true)).refused(409, "INCOMPLETE");
    aigul.encloses(application);
    String payment = asks(application, Map.of("register", true)).is(201).text("paymentId");
    country.pays(payment, Map.of()).is(200);
    aigul.waitsFor("REGISTERED", application);
    assertThat(aigul.sees(application).text("ticketNumber")).startsWith("19-");
  }

  @Test // #9, 5
  void aNameThatChangesBeforeTheOrderIsApprovedAnewByTheSameOfficer() {
    country.fault("central-node", "DOWN");
    String application = approved();
    country.hasTriedInVain(application, "19");
    registerSays("surname", "СЕЙТКАЛИЕВА");
    country.fault("central-node", "OK");

    aigul.waitsFor("UNDER_REVIEW", application);
    country.officer("19").claims(application).refused(409, "CLAIMED_BY_OTHER");
    dana.approves(application).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    assertThat(orders(application))
        .extracting(order -> order.get("attempt").asInt())
        .containsExactly(2);
  }

  @Test // #9, 5
  void anotherBirthDateIsAnotherHolderAndTheApplicationIsAnnulled() {
    country.fault("central-node", "DOWN");
    String application = approved();
    country.hasTriedInVain(application, "19");
    registerSays("birthDate", "1986-05-15");
    country.fault("central-node", "OK");

    aigul.waitsFor("UNDER_REVIEW", application);
    dana.reads(application, "APPROVAL").refused(409, "HOLDER_NOT_THE_SAME");
    dana.annuls(application, "ADDITIONAL_CHECKS", "Другая дата рождения").is(200);
    assertThat(aigul.sees(application).text("refund.status")).isEqualTo("AWAITING_BANK_ACCOUNT");
    assertThat(orders(application)).isEmpty();
  }

  @Test // #9, 14
  void staffDoNotHandleTheirOwnApplications() {
    String application = aigul.applies(POINT);
    Map<String, Object> post = Map.of("name", "Айгүл", "region", "19", "point", POINT);
    Http own = country.http().as(country.token("OFFICER", aigul.iin(), post));
    own.get(Officer.path(application)).refused(409, "OWN_APPLICATION");
    own.post(Officer.path(application) + "/claim").refused(409, "OWN_APPLICATION");

    dana.claims(application).is(200);
    dana.approves(application).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    String ticket = aigul.sees(application).text("ticketNumber");
    country
        .http()
        .as(country.token("ISSUER", aigul.iin(), post))
        .post(
            "/api/v1/pickups/" + ticket + "/issuance",
            Map.of("recipientIin", aigul.iin(), "oldCardSurrendered", true))
        .refused(409, "OWN_APPLICATION");
    assertThat(aigul.sees(application).text("status")).isEqualTo("READY_FOR_PICKUP");
  }

  private Reply asks(String application, Map<String, Object> how) {
    return aigul.portal().post(Citizen.path(application) + "/payment", how);
  }

  private String approved() {
    String application = aigul.applies(POINT);
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    return application;
  }

  private List<String> grounds() {
    return aigul
        .portal()
        .get("/api/v1/refunds")
        .is(200)
        .at("items")
        .valueStream()
        .map(refund -> refund.get("ground").asString())
        .toList();
  }

  private List<JsonNode> orders(String application) {
    return country
        .http()
        .get("/sandbox/central-node/orders?applicationId=" + application)
        .is(200)
        .at("items")
        .valueStream()
        .toList();
  }
}
