package kz.qujat.web.portal;

import static kz.qujat.web.fake.World.AIGUL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.regex.Pattern;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ProgressPagesTest {
  private static final Pattern SEEN = Pattern.compile("/state\\?seen=([0-9a-f]+)");

  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private String draft;
  private String page;

  @BeforeEach
  void aDraftThatWasPaidAndGivenUp() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    draft = aigul.draft();
    page = "/portal/applications/" + Client.id(draft);
    gateway.brings(aigul.asksToPay(draft), AIGUL, 865);
    aigul.call(HttpMethod.DELETE, draft).exchange();
  }

  private String seen() throws UnsupportedEncodingException {
    var shown = SEEN.matcher(aigul.page(page).getResponse().getContentAsString());
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  @Test
  void aPageIsRefreshedOnlyAfterAChange() throws UnsupportedEncodingException {
    assertThat(aigul.page(page + "/state?seen=" + seen())).hasStatus(204);
  }

  @Test // #9
  void aChangeOfTheRefundRefreshesThePage() throws UnsupportedEncodingException {
    String seen = seen();
    aigul.put(draft + "/refund/bank-account", "{\"iban\":\"KZ86125KZT5004100100\"}").exchange();
    assertThat(aigul.page(page + "/state?seen=" + seen))
        .hasStatusOk()
        .bodyText()
        .contains("Готовится к отправке");
  }

  @Test // #9
  void anAccountIsRequestedUntilTheLastDayOfTheClaim() {
    assertThat(aigul.page(page)).bodyText().contains(page + "/refund", "Нужен номер счёта");
    world.itIs(World.MONDAY.plusYears(3).plusDays(1));
    assertThat(aigul.page(page))
        .bodyText()
        .contains("Срок возврата истёк")
        .doesNotContain(page + "/refund");
  }
}
