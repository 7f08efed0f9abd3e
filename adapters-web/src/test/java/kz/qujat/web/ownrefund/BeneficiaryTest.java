package kz.qujat.web.ownrefund;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.DAULET;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class BeneficiaryTest {
  private static final String PATH = "/api/v1/refunds";
  private static final String ACCOUNT = "{\"iban\":\"KZ86125KZT5004100100\"}";

  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private Client daulet;
  private String draft;

  @BeforeEach
  void dauletPaysForAigul() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    daulet = new Client(mvc, "DAULET");
    draft = aigul.draft();
    gateway.brings(aigul.asksToPay(draft), DAULET, 865);
  }

  private String refund() {
    return PATH + "/" + Client.text(daulet.get(PATH), "$.items[0].refundId");
  }

  @Test // #9
  void thePayerSeesTheRefundAndNothingAboutTheApplicant() {
    String id = Client.text(daulet.get(PATH), "$.items[0].refundId");
    assertThat(daulet.get(PATH))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items":[{"refundId":"%s","status":"AWAITING_BANK_ACCOUNT","ground":"WRONG_PAYER",
              "amount":"865.00","currency":"KZT","paidAt":"2026-06-01T11:30:00+05:00",
              "filedAt":null,"dueOn":null,"reason":null,"claimableUntil":"2029-06-01"}],
             "nextCursor":null}\
            """
                .formatted(id));
  }

  @Test // #9
  void noOtherCitizenSeesIt() {
    assertThat(Client.text(aigul.get(PATH), "$.items")).isEqualTo("[]");
    assertThat(aigul.get(refund())).hasStatus(404);
    assertThat(aigul.put(refund() + "/bank-account", "no JSON at all")).hasStatus(404);
    assertThat(aigul.put(draft + "/refund/bank-account", ACCOUNT)).hasStatus(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0197297c-0000-7000-8000-0000000000f1", "7", "x"})
  void anUnknownRefundIsNotFound(String id) {
    assertThat(daulet.get(PATH + "/" + id)).hasStatus(404);
  }

  @Test // #9
  void aPayerDoesNotSeeAnotherPersonsExemption() {
    String second = refund();
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.DISABLED);
    var payment = PaymentRequestId.parse(Client.text(aigul.get(draft), "$.payment.paymentId"));
    aigul.call(HttpMethod.POST, draft + "/payment").exchange();
    gateway.brings(payment, DAULET, 865);
    assertThat(refund()).isNotEqualTo(second);
    assertThat(Client.text(daulet.get(refund()), "$.ground")).isEqualTo("WRONG_PAYER");
  }

  @Test
  void anUnchangedResponseIsNotSentAgain() {
    String tag = daulet.get(refund()).getResponse().getHeader(HttpHeaders.ETAG);
    assertThat(tag).startsWith("\"0.");
    assertThat(unless(tag)).hasStatus(304);
    daulet.put(refund() + "/bank-account", ACCOUNT).exchange();
    assertThat(unless(tag)).hasStatusOk();
  }

  private MvcTestResult unless(String tag) {
    return daulet.call(HttpMethod.GET, refund()).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
  }

  @Test
  void theListHasPages() {
    gateway.brings(aigul.asksToPay(draft), DAULET, 864);
    MvcTestResult page = daulet.get(PATH + "?limit=1");
    MvcTestResult last = daulet.get(PATH + "?limit=1&cursor=" + Client.text(page, "$.nextCursor"));
    assertThat(Client.text(page, "$.items[0].amount")).isEqualTo("864.00");
    assertThat(Client.text(last, "$.items[0].amount")).isEqualTo("865.00");
    assertThat(Client.text(last, "$.nextCursor")).isEqualTo("null");
  }

  @Test
  void anUnknownCursorIsInvalid() {
    MvcTestResult result = daulet.get(PATH + "?cursor=foreign");
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[0].field")).isEqualTo("cursor");
  }

  @Test
  void theApplicantsOwnMoneyIsListedToo() {
    gateway.brings(aigul.asksToPay(draft), AIGUL, 864);
    assertThat(Client.text(aigul.get(PATH), "$.items[0].ground")).isEqualTo("WRONG_AMOUNT");
  }
}
