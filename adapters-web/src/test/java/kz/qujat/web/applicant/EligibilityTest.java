package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class EligibilityTest {
  private static final String PATH = "/api/v1/eligibility";

  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  @Test
  void anEligibleCitizenSeesTheCardTheWindowAndTheDuty() {
    assertThat(aigul.get(PATH))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"eligible":true,"code":null,"message":null,
             "card":{"number":"041234567","expiresOn":"2026-06-11"},
             "window":{"opensOn":"2026-05-12","closesOn":"2026-06-21"},
             "today":"2026-06-01",
             "duty":{"amount":"865.00","currency":"KZT","provisional":false},
             "exemption":null,"ruleVersion":"2025-05"}\
            """);
  }

  @Test
  void anIneligibleCitizenSeesTheOfficialTextVerbatim() {
    world.register.holds(AIGUL, MONDAY.plusDays(31));
    assertThat(aigul.get(PATH))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"eligible":false,"code":"TOO_EARLY",
             "message":"оформление не доступно, обратитесь в ЦОН"}\
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kk | рәсімдеу қолжетімсіз, ХҚКО-ға жүгініңіз",
        "en | Processing is not available online, please apply to a public service centre (ЦОН)"
      })
  void aTranslationAccompaniesTheOfficialRussianText(String language, String words) {
    world.register.holds(AIGUL, MONDAY.minusDays(11));
    MvcTestResult result =
        aigul.call(HttpMethod.GET, PATH).header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange();
    assertThat(Client.text(result, "$.code")).isEqualTo("TOO_LATE");
    assertThat(Client.text(result, "$.message")).isEqualTo(words);
    assertThat(Client.text(result, "$.officialText"))
        .isEqualTo("оформление не доступно, обратитесь в ЦОН");
  }

  @Test
  void aCitizenWithoutACardSeesNoCard() {
    world.register.holds(AIGUL, List.of(), null);
    assertThat(aigul.get(PATH))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"eligible":false,"code":"NO_CURRENT_CARD","card":null,"window":null}\
            """);
  }

  @Test // #9
  void anUnclearRegisterRecordGetsTheOfficialTextAndOpensAnIssue() {
    world.register.holdsUnclearly(AIGUL, "documents/document/endDate");
    assertThat(aigul.get(PATH))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"eligible":false,"code":"REGISTER_RECORD_UNCLEAR",
             "message":"оформление не доступно, обратитесь в ЦОН"}\
            """);
    var record = new RegisterRecord(world.papers.applicant(AIGUL), "documents/document/endDate");
    assertThat(world.ledger.of(record)).hasSize(1);
  }

  @Test
  void theGroundOfAnExemptionIsShown() {
    world.register.holds(AIGUL, MONDAY.plusDays(10), Exemption.VETERAN);
    assertThat(Client.text(aigul.get(PATH), "$.exemption")).isEqualTo("VETERAN");
  }

  @Test
  void aYearWithoutAnAmountHasNoDuty() {
    world.itIs(LocalDate.of(2027, 6, 1));
    world.register.holds(AIGUL, LocalDate.of(2027, 6, 1));
    assertThat(aigul.get(PATH)).bodyJson().isLenientlyEqualTo("{\"eligible\":true,\"duty\":null}");
  }

  @Test
  void everyRegionIsListedWithItsPoints() {
    assertThat(aigul.get("/api/v1/regions"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"code":"71"},{"code":"75",
              "names":{"kk":"Алматы қаласы","ru":"город Алматы","en":"Almaty city"},
              "points":[{"code":"7501","address":{"ru":"проспект Абая, 1"}},{"code":"7502"}]}]}\
            """);
  }
}
