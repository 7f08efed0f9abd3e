package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.LAST_DAY;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.Review;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class ReapplicationTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;
  @Autowired Review review;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  private String registered() {
    String draft = aigul.draft();
    aigul.encloses(draft, "photo");
    aigul.encloses(draft, "signature");
    gateway.brings(aigul.asksToPay(draft), AIGUL, 865);
    assertThat(aigul.call(HttpMethod.POST, draft + "/registration")).hasStatus(201);
    return draft;
  }

  private String annulled(AnnulmentReason reason) {
    String application = registered();
    review.annuls(Client.id(application), reason);
    return application;
  }

  private void assertMayReapply(String application, boolean may) {
    assertThat(aigul.get(application))
        .bodyJson()
        .isLenientlyEqualTo("{\"annulment\":{\"mayReapply\":" + may + "}}");
  }

  @Test
  void afterAPoorPhotoTheCitizenMayReapplyUntilTheWindowCloses() {
    String application = annulled(AnnulmentReason.POOR_PHOTO);
    world.itIs(MONDAY.plusDays(20));
    assertMayReapply(application, true);
  }

  @Test // #9
  void onceTheWindowHasClosedNoReapplicationIsOffered() {
    String application = annulled(AnnulmentReason.POOR_PHOTO);
    world.itIs(MONDAY.plusDays(21));
    assertMayReapply(application, false);
    assertThat(aigul.page(portal(application)))
        .hasStatusOk()
        .bodyText()
        .contains("Срок онлайн-подачи прошёл")
        .doesNotContain("Подать заново");
  }

  @Test // #9
  void onceThePilotIsOverNoReapplicationIsOffered() {
    world.itIs(LAST_DAY);
    world.register.holds(AIGUL, LAST_DAY);
    String application = annulled(AnnulmentReason.POOR_SIGNATURE);
    assertMayReapply(application, true);
    world.itIs(LAST_DAY.plusDays(1));
    assertMayReapply(application, false);
    assertThat(aigul.page("/portal")).bodyText().doesNotContain("Можно подать заново");
  }

  @Test
  void afterAdditionalChecksTheCitizenMayNotReapply() {
    String application = annulled(AnnulmentReason.ADDITIONAL_CHECKS);
    assertMayReapply(application, false);
    assertThat(aigul.page(portal(application)))
        .bodyText()
        .contains("По этому удостоверению подать онлайн ещё раз нельзя");
  }

  @Test
  void theDutyOfAnAnnulledApplicationIsRefunded() {
    String application = annulled(AnnulmentReason.POOR_PHOTO);
    assertThat(aigul.get(application))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"refund":{"status":"AWAITING_BANK_ACCOUNT","ground":"ANNULLED","amount":"865.00"}}\
            """);
  }

  private static String portal(String application) {
    return "/portal/applications/" + Client.id(application);
  }
}
