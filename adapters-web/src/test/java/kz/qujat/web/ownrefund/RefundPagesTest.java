package kz.qujat.web.ownrefund;

import static kz.qujat.web.fake.World.DAULET;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class RefundPagesTest {
  private static final String PATH = "/portal/refunds";

  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private Client daulet;
  private String draft;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    daulet = new Client(mvc, "DAULET");
    draft = aigul.draft();
  }

  private String dauletsRefund() {
    gateway.brings(aigul.asksToPay(draft), DAULET, 865);
    return PATH + "/" + Client.text(daulet.get("/api/v1/refunds"), "$.items[0].refundId");
  }

  @Test // #9
  void theLinkToRefundsIsShownOnceThereIsOne() {
    assertThat(daulet.page("/portal")).hasStatusOk().bodyText().doesNotContain(PATH);
    dauletsRefund();
    assertThat(daulet.page("/portal")).hasStatusOk().bodyText().contains(PATH, "Возвратов: 1");
    assertThat(aigul.page("/portal")).hasStatusOk().bodyText().doesNotContain(PATH);
  }

  @Test // #9
  void thePayerFindsTheRefundAndSetsTheAccount() {
    String refund = dauletsRefund();
    assertThat(daulet.page(PATH)).hasStatusOk().bodyText().contains(refund, "865,00");
    assertThat(daulet.page(refund))
        .hasStatusOk()
        .bodyText()
        .contains("Вы заплатили за другого человека", refund + "/account", "01.06.2026");
    assertThat(daulet.page(refund + "/account")).hasStatusOk().bodyText().contains("name=\"iban\"");

    MvcTestResult given =
        daulet.form(refund + "/account").param("iban", "kz86 125kzt 5004 100 100").exchange();
    assertThat(given).hasStatus(302).hasHeader("Location", refund);
    assertThat(daulet.page(refund)).bodyText().contains("Готовится к отправке");
  }

  @Test
  void afterAnInvalidAccountTheFormIsShownAgain() {
    String refund = dauletsRefund();
    assertThat(daulet.form(refund + "/account").param("iban", "KZ00"))
        .hasStatusOk()
        .bodyText()
        .contains("Номер счёта неверен", "KZ00");
  }

  @Test // #9
  void noOtherCitizenFindsIt() {
    String refund = dauletsRefund();
    assertThat(aigul.page(refund)).hasStatus(404);
    assertThat(aigul.page(refund + "/account")).hasStatus(404);
    assertThat(aigul.form(refund + "/account").param("iban", "KZ86125KZT5004100100"))
        .hasStatus(404);
    assertThat(aigul.page(PATH)).hasStatusOk().bodyText().contains("Возвратов нет");
  }

  @Test
  void afterTheLastDayNoAccountIsRequested() {
    String refund = dauletsRefund();
    world.itIs(MONDAY.plusYears(3).plusDays(1));
    assertThat(daulet.page(refund)).bodyText().contains("Срок возврата истёк");
    assertThat(daulet.page(refund + "/account")).hasStatus(302).hasHeader("Location", refund);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyPageExistsInEveryLanguage(String language) {
    String refund = dauletsRefund();
    for (String page : List.of("/portal", PATH, refund, refund + "/account")) {
      assertThat(daulet.page(page + "?lang=" + language))
          .hasStatusOk()
          .bodyText()
          .contains("<html class=\"govuk-template govuk-template--rebranded\" lang=\"" + language)
          .doesNotContain("??");
    }
  }

  @Test
  void theAccountForAnApplicationAppliesToAllOfTheApplicantsRefunds() {
    gateway.brings(aigul.asksToPay(draft), World.AIGUL, 864);
    String pages = "/portal/applications/" + Client.id(draft);
    assertThat(aigul.page(pages + "/refund")).hasStatusOk();
    assertThat(aigul.form(pages + "/refund").param("iban", "KZ86125KZT5004100100"))
        .hasStatus(302)
        .hasHeader("Location", pages);
    assertThat(Client.text(aigul.get(draft), "$.refund.status")).isEqualTo("READY");
  }
}
