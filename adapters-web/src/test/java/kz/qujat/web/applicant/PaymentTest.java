package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.LAST_DAY;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PaymentTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private String draft;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    draft = aigul.draft();
  }

  private MvcTestResult post(String path) {
    return aigul.call(HttpMethod.POST, draft + path).exchange();
  }

  private void paysAs(Iin payer, long tenge) {
    gateway.brings(aigul.asksToPay(draft), payer, tenge);
  }

  @Test
  void aRepeatedRequestReturnsTheSamePayment() {
    MvcTestResult first = post("/payment");
    assertThat(first)
        .hasStatus(201)
        .bodyJson()
        .isLenientlyEqualTo("{\"status\":\"PENDING\",\"amount\":\"865.00\",\"currency\":\"KZT\"}");
    MvcTestResult again = aigul.post(draft + "/payment", "{}").exchange();
    assertThat(again).hasStatus(201);
    assertThat(Client.text(again, "$.paymentId")).isEqualTo(Client.text(first, "$.paymentId"));
    assertThat(Client.text(again, "$.payUrl")).isEqualTo(Client.text(first, "$.payUrl"));
  }

  @Test
  void aCitizenReturnsOnlyToConfiguredPages() {
    MvcTestResult elsewhere =
        aigul.post(draft + "/payment", "{\"returnUrl\":\"https://evil.example/\"}").exchange();
    assertThat(elsewhere).hasStatus(400);
    assertThat(Client.text(elsewhere, "$.errors[0].code")).isEqualTo("NOT_ALLOWED");
    assertThat(aigul.post(draft + "/payment", "{\"returnUrl\":\"https://portal.example.kz/paid\"}"))
        .hasStatus(201);
  }

  @Test
  void anExemptCitizenPaysNothing() {
    aigul.call(HttpMethod.DELETE, draft).exchange();
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.MOTHER);
    draft = aigul.draft();
    MvcTestResult result = post("/payment");
    assertThat(result).hasStatusOk();
    assertThat(Client.text(result, "$.status")).isEqualTo("EXEMPT");
    assertThat(Client.text(aigul.get(draft), "$.payment.status")).isEqualTo("EXEMPT");
  }

  @Test
  void withoutASetAmountNoPaymentIsRequested() {
    world.itIs(MONDAY.plusYears(1));
    world.register.holds(AIGUL, MONDAY.plusYears(1));
    MvcTestResult result = post("/payment");
    assertThat(result).hasStatus(503);
    assertThat(Client.text(result, "$.code")).isEqualTo("DUTY_NOT_SET");
  }

  @Test
  void aPaymentIsShownWithTheDayItWasMade() {
    paysAs(AIGUL, 865);
    assertThat(aigul.get(draft))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"payment":{"status":"PAID","amount":"865.00","currency":"KZT",
             "paidAt":"2026-06-01T11:30:00+05:00"},"refund":null}\
            """);
  }

  @Test // #9
  void aPaymentRequestSaysWhoseMoneyCountsAndUntilWhen() {
    MvcTestResult asked = post("/payment");

    assertThat(Client.text(asked, "$.payableUntil")).isEqualTo("2026-06-21");
    assertThat(Client.text(asked, "$.notice")).contains("на имя заявителя").contains("21.06.2026");
  }

  @Test // #9
  void noPaymentIsRequestedForAnApplicationThatCouldNotBeRegistered() {
    world.itIs(MONDAY.plusDays(21));
    MvcTestResult result = post("/payment");
    assertThat(result).hasStatus(422);
    assertThat(Client.text(result, "$.code")).isEqualTo("TOO_LATE");
    assertThat(Client.text(aigul.get(draft), "$.payment")).isEqualTo("null");
  }

  @Test // #9
  void afterThePilotNoPaymentIsRequested() {
    aigul.call(HttpMethod.DELETE, draft).exchange();
    world.itIs(LAST_DAY);
    world.register.holds(AIGUL, LAST_DAY);
    draft = aigul.draft();
    assertThat(Client.text(post("/payment"), "$.payableUntil")).isEqualTo("2028-01-31");

    world.itIs(LAST_DAY.plusDays(1));
    MvcTestResult result = post("/payment");
    assertThat(result).hasStatus(422);
    assertThat(Client.text(result, "$.code")).isEqualTo("PILOT_CLOSED");
  }

  @Test // #9
  void aCompleteDraftMayBeRegisteredByItsPayment() {
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
    MvcTestResult result = aigul.post(draft + "/payment", "{\"register\":true}").exchange();
    assertThat(result).hasStatus(201);
    assertThat(happenedTo(draft)).anyMatch(RegistrationByPaymentRequested.class::isInstance);
  }

  private List<ApplicationEvent> happenedTo(String path) {
    return world.ledger.of(Client.id(path)).stream().map(RecordedEvent::event).toList();
  }

  @Test // #9
  void anIncompleteDraftIsNotRegisteredByItsPayment() {
    aigul.encloses(draft, "photo");
    MvcTestResult result = aigul.post(draft + "/payment", "{\"register\":true}").exchange();
    assertThat(result)
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"INCOMPLETE\",\"missing\":[\"SIGNATURE\"]}");
    assertThat(happenedTo(draft)).noneMatch(PaymentRequested.class::isInstance);
  }

  @Test // #9
  void theRegisterFieldIsABoolean() {
    MvcTestResult result = aigul.post(draft + "/payment", "{\"register\":\"yes\"}").exchange();
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[0].field")).isEqualTo("register");
  }
}
