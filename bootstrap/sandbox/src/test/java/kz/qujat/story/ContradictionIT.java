package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/// The central node contradicts its earlier answer about an order.
class ContradictionIT {
  private static final String STUCK = "/api/v1/operations/stuck";

  private final Country country = Product.country();
  private final Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(15));
  private final Officer dana = country.officer("23");

  @BeforeEach
  void theNodeMovesOnlyOnRequest() {
    nodeGoesOnByItself(false);
  }

  @AfterEach
  void everythingIsAsUsual() {
    nodeGoesOnByItself(true);
    country.fault("central-node", "OK");
  }

  private void nodeGoesOnByItself(boolean enabled) {
    country.http().put("/sandbox/central-node/auto", Map.of("enabled", enabled)).is(200);
  }

  @Test // #9, 6
  void aCardMadeOfARejectedOrderHoldsBackTheNextOrderUntilItIsSettled() {
    String application = rejected();
    country.fault("central-node", "OK");

    // The status in the node's table is reverted, so that the node reports next that the card is
    // made.
    int turned =
        Product.context()
            .getBean(JdbcClient.class)
            .sql("update sandbox.card_order set status = 'ACCEPTED' where application_id = ?::uuid")
            .param(application)
            .update();
    assertThat(turned).isEqualTo(1);
    country.http().post("/sandbox/central-node/" + application + "/advance", Map.of()).is(200);

    Eventually.is(true, () -> contradiction(application).isPresent());
    assertThat(aigul.sees(application).text("status")).isEqualTo("UNDER_REVIEW");
    dana.approves(application).is(200);
    anotherOneIsOrdered();
    assertThat(orders(application)).hasSize(1);
    assertThat(aigul.sees(application).text("status")).isEqualTo("APPROVED");

    String settle = STUCK + "/" + contradiction(application).orElseThrow() + "/settle";
    Http administrator = country.administrator();
    administrator.post(settle, Map.of("reason", "Нашлась")).refused(400, "VALIDATION");
    administrator.post(settle, Map.of("reason", "Нашлась", "card", "DESTROYED")).is(200);
    nodeGoesOnByItself(true);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    assertThat(orders(application)).hasSize(2);
    assertThat(contradiction(application)).isEmpty();
  }

  /// By that time, an order for an earlier approval would have been sent too.
  private void anotherOneIsOrdered() {
    String other = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN)).applies("2301");
    dana.claims(other).is(200);
    dana.approves(other).is(200);
    Eventually.is(1, () -> orders(other).size());
  }

  private String rejected() {
    country.fault("central-node", "REJECT");
    String application = aigul.applies("2301");
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    aigul.waitsFor("UNDER_REVIEW", application);
    return application;
  }

  private Optional<String> contradiction(String application) {
    return country
        .administrator()
        .get(STUCK + "?region=23&limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .map(row -> row.get("id").asString())
        .filter(id -> id.equals("difference." + application + ".ORDERS.1.CONTRADICTS_CARD"))
        .findFirst();
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
