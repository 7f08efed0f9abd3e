package kz.qujat.web.portal;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PaymentPagesTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private String draft;
  private String page;

  @BeforeEach
  void aCompleteDraftOnMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    draft = aigul.draft();
    page = "/portal/applications/" + Client.id(draft) + "/payment";
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
  }

  @Test // #9
  void beforePaymentThePageSaysWhoseMoneyCountsAndUntilWhen() {
    assertThat(aigul.page(page))
        .hasStatusOk()
        .bodyText()
        .contains("Засчитывается только платёж на ваше имя", "21 июня 2026");
    asks();
    assertThat(aigul.page(page))
        .bodyText()
        .contains("Засчитывается только платёж на ваше имя", "https://pay.example.kz/");
  }

  private void asks() {
    assertThat(aigul.form(page)).hasStatus(302).hasHeader("Location", page);
  }

  @Test // #9
  void aCompleteDraftIsRegisteredByItsPayment() {
    asks();
    assertThat(afterPayment()).isEqualTo(PostPaymentAction.REGISTER);
    assertThat(aigul.page(page)).bodyText().contains("заявка зарегистрируется сама");
  }

  private PostPaymentAction afterPayment() {
    return new CaseFileQuery(world.ledger)
        .get(Client.id(draft))
        .application()
        .account()
        .duty()
        .then();
  }

  @Test
  void thePageWaitsOnlyForARequestedPayment() {
    assertThat(aigul.page(page)).bodyText().doesNotContain("hx-get=");
    asks();
    assertThat(aigul.page(page)).bodyText().contains("hx-get=\"" + page + "/state?seen=");
  }

  @Test
  void lookingAtThePageChangesNothing() {
    aigul.asksToPay(draft);
    aigul.page(page);
    assertThat(afterPayment()).isEqualTo(PostPaymentAction.WAIT_FOR_APPLICANT);
  }

  @Test // #9
  void aPaidDraftThatCannotBeRegisteredOffersTheRefundAtOnce() {
    asks();
    pays();
    world.itIs(MONDAY.plusDays(21));
    assertThat(aigul.page(page))
        .bodyText()
        .contains("оформление не доступно", "Отозвать заявку и вернуть пошлину")
        .contains("/withdrawal")
        .doesNotContain("/registration");
  }

  private void pays() {
    var payment = PaymentRequestId.parse(Client.text(aigul.get(draft), "$.payment.paymentId"));
    gateway.brings(payment, AIGUL, 865);
  }

  @Test // #9
  void aRefusedRegistrationOffersTheRefundAtOnce() {
    asks();
    pays();
    world.register.holds(AIGUL, List.of(), null);
    String home = "/portal/applications/" + Client.id(draft);
    MvcTestResult refused = aigul.form(home + "/registration").exchange();
    assertThat(refused).hasStatus(302).hasHeader("Location", home + "/check");
    assertThat(
            aigul
                .call(HttpMethod.GET, home + "/check")
                .accept(MediaType.TEXT_HTML)
                .flashAttrs(new HashMap<>(refused.getMvcResult().getFlashMap())))
        .bodyText()
        .contains("Отозвать заявку и вернуть пошлину");
  }

  @Test
  void aTemporaryObstacleOffersNoRefund() {
    asks();
    pays();
    world.register.holds(AIGUL, MONDAY.plusDays(31));
    assertThat(aigul.page(page))
        .bodyText()
        .contains("оформление не доступно")
        .doesNotContain("Отозвать заявку и вернуть пошлину");
  }

  @Test // #9
  void noPaymentLinkIsShownForADraftThatCouldNotBeRegistered() {
    asks();
    world.itIs(MONDAY.plusDays(21));
    assertThat(aigul.page(page))
        .bodyText()
        .contains("оформление не доступно")
        .doesNotContain("https://pay.example.kz/");
  }

  @Test // #9
  void theGroundOfAnExemptionIsReadFromTheVault() {
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.MOTHER);
    asks();
    assertThat(aigul.page(page))
        .bodyText()
        .contains("Платить пошлину не нужно", "льгота для многодетных матерей");
  }

  @Test // #9
  void aDraftRegisteredMeanwhileLeadsToTheTicket() {
    asks();
    pays();
    assertThat(aigul.page(page)).bodyText().contains("Заявка регистрируется", "hx-get=");
    aigul.call(HttpMethod.POST, draft + "/registration").exchange();
    assertThat(aigul.page(page + "/state?seen=1"))
        .hasStatus(204)
        .hasHeader("HX-Redirect", "/portal/applications/" + Client.id(draft) + "/confirmation");
  }

  @Test // #9
  void aDraftThatIsTooLateOffersNoNewApplication() {
    String home = "/portal/applications/" + Client.id(draft);
    assertThat(aigul.page(home))
        .bodyText()
        .contains("21 июня 2026")
        .contains("Отправить его нужно");
    world.itIs(MONDAY.plusDays(21));
    assertThat(aigul.page(home)).bodyText().contains("Отправить заявку уже нельзя");
    assertThat(aigul.page(home + "/withdrawal"))
        .bodyText()
        .doesNotContain("Новую заявку можно подать");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyStepExistsInEveryLanguage(String language) {
    String home = page.substring(0, page.lastIndexOf('/'));
    assertThatAll(language, page, home, home + "/check", home + "/withdrawal");
    asks();
    assertThatAll(language, page);
    pays();
    assertThatAll(language, page, home + "/check", home + "/withdrawal");
    world.itIs(MONDAY.plusDays(21));
    assertThatAll(language, page, home, home + "/check", home + "/withdrawal");
  }

  private void assertThatAll(String language, String... pages) {
    for (String one : pages) {
      assertThat(aigul.page(one + "?lang=" + language))
          .hasStatusOk()
          .bodyText()
          .doesNotContain("??");
    }
  }
}
