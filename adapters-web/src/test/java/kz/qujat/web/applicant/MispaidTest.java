package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.PaymentRequestId;
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
class MispaidTest {
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
  void moneyThatDoesNotPayTheDutyHasAStatusThatSaysWhy() {
    paysAs(AIGUL, 864);
    MvcTestResult wrongAmount = aigul.get(draft);
    assertThat(Client.text(wrongAmount, "$.payment.status")).isEqualTo("WRONG_AMOUNT");
    assertThat(Client.text(wrongAmount, "$.refund.status")).isEqualTo("AWAITING_BANK_ACCOUNT");
    assertThat(Client.text(wrongAmount, "$.refund.amount")).isEqualTo("864.00");

    paysAs(World.DAULET, 865);
    assertThat(Client.text(aigul.get(draft), "$.payment.status")).isEqualTo("WRONG_PAYER");
  }

  @Test // #9
  void moneyThatArrivesAfterTheEndIsTooLate() {
    PaymentRequestId payment = aigul.asksToPay(draft);
    aigul.call(HttpMethod.DELETE, draft).exchange();
    gateway.brings(payment, AIGUL, 865);

    assertThat(aigul.get(draft))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"payment":{"status":"TOO_LATE","amount":"865.00"},
             "refund":{"ground":"TOO_LATE","amount":"865.00","currency":"KZT",
              "status":"AWAITING_BANK_ACCOUNT","paidAt":"2026-06-01T11:30:00+05:00",
              "claimableUntil":"2029-06-01"}}\
            """);
  }

  @Test // #9
  void moneyThatIsNotOwedDoesNotChangeTheExemption() {
    PaymentRequestId payment = aigul.asksToPay(draft);
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.MOTHER);
    assertThat(Client.text(post("/payment"), "$.status")).isEqualTo("EXEMPT");
    gateway.brings(payment, AIGUL, 865);

    assertThat(aigul.get(draft))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"payment":{"status":"EXEMPT"},"refund":{"ground":"NOT_OWED","amount":"865.00"}}\
            """);
  }

  @Test // #9
  void theApplicantDoesNotSeeRefundsToOtherPayers() {
    paysAs(World.DAULET, 865);

    assertThat(aigul.get(draft))
        .bodyJson()
        .isLenientlyEqualTo("{\"payment\":{\"status\":\"WRONG_PAYER\"},\"refund\":null}")
        .extractingPath("$.refunds")
        .asArray()
        .isEmpty();
  }
}
