package kz.qujat.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.qujat.application.review.ReviewService;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.fake.memory.Silence;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperWorklist;
import kz.qujat.web.office.StubSignatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The pages of the dossier and the decision.
class DossierPageTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              new PaperWorklist(),
              new Silence(),
              new ReviewService(
                  OFFICE.commands, OFFICE.cases, new StubSignatures(), OFFICE.vault)));

  private StaffId daulet;
  private ApplicationId held;

  @BeforeEach
  void dauletHoldsAigulsApplication() {
    OFFICE.clear();
    daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    held = OFFICE.caseload.registered(Office.AIGUL, "7501");
    OFFICE.caseload.claim(held, daulet);
  }

  private void comesBackWith(Set<HolderField> changed) {
    OFFICE.caseload.approve(held, daulet);
    OFFICE.rename("Серікқызы", "Айгүл");
    OFFICE.caseload.holderChanged(held, Office.AIGUL, changed);
  }

  private MvcTestResult get(String rest, String language, RequestPostProcessor caller) {
    return WEB.get()
        .uri("/dashboard/" + held + rest)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .locale(Locale.forLanguageTag(language))
        .with(caller)
        .exchange();
  }

  private String dossier(String language) throws UnsupportedEncodingException {
    MvcTestResult page = get("", language, Desk.officer(Office.DAULET, "Даулет", "75"));
    assertThat(page).hasStatusOk();
    return page.getResponse().getContentAsString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theDossierHasAllTexts(String language) throws UnsupportedEncodingException {
    assertThat(dossier(language)).contains("Сериқызы Айгүл Болатқызы").doesNotContain("??");
    comesBackWith(Set.of(HolderField.NAMES));
    assertThat(dossier(language)).contains("Серікқызы Айгүл Болатқызы").doesNotContain("??");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theDossierHasAllTextsWithoutTheRegister(String language)
      throws UnsupportedEncodingException {
    OFFICE.registry.confuse(Office.AIGUL);
    assertThat(dossier(language)).doesNotContain("??");
    OFFICE.registry.fallSilent();
    assertThat(dossier(language)).doesNotContain("??");
  }

  @Test
  void eligibilityAndWindowAreThoseAtRegistration() throws UnsupportedEncodingException {
    assertThat(dossier("en"))
        .contains("the exchange is open, no duty is payable", "11.05.2025 – 20.06.2025");
  }

  @Test
  void differencesFromTheRegisterAreMarked() throws UnsupportedEncodingException {
    // The register no longer contains the exemption that the application has.
    assertThat(dossier("en")).contains("differences: 1");
    OFFICE.rename("Серікқызы", "Айгүл");
    assertThat(dossier("en")).contains("differences: 2");
  }

  @Test
  void aCorrectedSpellingCanBeApprovedAgain() throws UnsupportedEncodingException {
    comesBackWith(Set.of(HolderField.NAMES));

    assertThat(dossier("en"))
        .contains("What changed in the register", "id=\"approval\"", "id=\"annulment\"")
        .contains("The earlier order was never sent. This is attempt 2");
  }

  @Test
  void anApprovalThatWouldBeRefusedIsNotOffered() throws UnsupportedEncodingException {
    comesBackWith(Set.of(HolderField.BIRTH_DATE));

    assertThat(dossier("en"))
        .contains("More than a spelling changed", "id=\"annulment\"")
        .doesNotContain("id=\"approval\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theCertifiedHolderDataAreShownBeforeSigning(String language)
      throws UnsupportedEncodingException {
    RequestPostProcessor officer = Desk.officer(Office.DAULET, "Даулет", "75");
    assertThat(
            WEB.post()
                .uri("/dashboard/" + held + "/decision")
                .param("decision", "APPROVAL")
                .with(officer)
                .exchange())
        .hasStatus3xxRedirection();
    MvcTestResult page =
        WEB.get()
            .uri("/dashboard/" + held + "/decision")
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .locale(Locale.forLanguageTag(language))
            .with(officer)
            .exchange();

    assertThat(page).hasStatusOk();
    assertThat(page.getResponse().getContentAsString())
        .contains("holder: ", "Сериқызы Айгүл Болатқызы", "012345678")
        .doesNotContain("??");
  }

  @Test
  void anOfficerCannotOpenTheirOwnApplication() {
    for (String part : List.of("", "/photo", "/standing?seen=1", "/news", "/decision")) {
      assertThat(get(part, "en", Desk.officer(Office.AIGUL, "Айгүл", "75"))).hasStatus(409);
    }
  }
}
