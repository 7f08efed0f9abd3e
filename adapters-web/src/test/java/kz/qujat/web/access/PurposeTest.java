package kz.qujat.web.access;

import static kz.qujat.application.access.AccessPurpose.COURT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.fake.memory.Silence;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperIndex;
import kz.qujat.web.office.PaperReplays;
import kz.qujat.web.office.PaperWorklist;
import kz.qujat.web.office.StubSignatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What is decided is read by its decider on that day; later, and by others, only for a purpose.
class PurposeTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              new PaperWorklist(),
              new PaperIndex(),
              new PaperReplays(),
              new Unreadable(),
              new Silence(),
              new ReviewService(
                  OFFICE.commands, OFFICE.cases, new StubSignatures(), OFFICE.vault)));

  private static final class Unreadable implements SignatoryReader {
    @Override
    public Optional<Signatory> of(byte[] document, byte[] cms) {
      return Optional.empty();
    }
  }

  private static final RequestPostProcessor DAULET = Desk.officer(Office.DAULET, "Даулет", "75");
  private static final RequestPostProcessor DANA = Desk.officer(Office.DANA, "Дана", "75");

  private ApplicationId id;
  private StaffId daulet;

  @BeforeEach
  void aigulHasApplied() {
    OFFICE.clear();
    id = OFFICE.caseload.registered(Office.AIGUL, "7501");
    daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
  }

  private void decide() {
    OFFICE.caseload.claim(id, daulet);
    OFFICE.caseload.approve(id, daulet);
  }

  private MvcTestResult read(String rest, RequestPostProcessor caller) {
    return WEB.get().uri("/api/v1/review/" + id + rest).with(caller).exchange();
  }

  private MvcTestResult page(String rest, String language) {
    return WEB.get()
        .uri("/dashboard/" + id + rest)
        .accept(MediaType.TEXT_HTML)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .locale(Locale.forLanguageTag(language))
        .with(DANA)
        .exchange();
  }

  private static void isRefused(MvcTestResult result) {
    assertThat(result)
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"code\":\"PURPOSE_REQUIRED\",\"purposes\":[\"COMPLAINT\",\"COURT\"]}");
  }

  @Test
  void whatIsNotDecidedNeedsNoPurpose() {
    assertThat(read("", DANA)).hasStatusOk();
    OFFICE.caseload.claim(id, daulet);
    assertThat(read("", DANA)).hasStatusOk();
  }

  @Test
  void theDeciderReadsItOnThatDayOnly() {
    decide();
    assertThat(read("", DAULET)).hasStatusOk();
    assertThat(read("/photo", DAULET)).hasStatusOk();

    OFFICE.hour.move(Duration.ofDays(1));
    isRefused(read("", DAULET));
    isRefused(read("/photo", DAULET));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/photo", "/signature", "/previous-photo"})
  void anotherOfficerNeedsAPurpose(String part) {
    decide();

    isRefused(read(part, DANA));
    assertThat(OFFICE.accessRecords.all()).isEmpty();
    assertThat(read(part + "?purpose=COURT", DANA)).hasStatusOk();
    assertThat(OFFICE.accessRecords.all()).extracting(AccessRecord::purpose).containsExactly(COURT);
  }

  @Test
  void aSupervisorNeedsAPurposeToo() {
    decide();

    isRefused(read("", Desk.supervisor(Office.DANA, "75")));
  }

  @Test
  void anAnnulledApplicationIsDecided() {
    OFFICE.caseload.claim(id, daulet);
    OFFICE.caseload.annul(id, daulet);

    isRefused(read("", DANA));
  }

  @Test
  void aPurposeThatIsNotConfiguredDoesNotCount() {
    decide();

    isRefused(read("?purpose=SUPERVISION", DANA));
  }

  @Test
  void anUnknownPurposeIsInvalid() {
    decide();

    assertThat(read("?purpose=CURIOSITY", DANA))
        .hasStatus(400)
        .bodyJson()
        .extractingPath("errors[0].field")
        .isEqualTo("purpose");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void thePageAsksForThePurpose(String language) {
    decide();

    assertThat(page("", language))
        .hasStatus(409)
        .bodyText()
        .contains("value=\"COMPLAINT\"", "value=\"COURT\"")
        .doesNotContain("??", "value=\"SUPERVISION\"");
  }

  @Test
  void thePicturesAreReadForThePurposeOfThePage() {
    decide();

    assertThat(page("?purpose=COURT", "ru"))
        .hasStatusOk()
        .bodyText()
        .contains("/photo?purpose=COURT\"", "/signature?purpose=COURT\"");
  }

  @Test
  void nobodyReadsTheirOwnWhateverThePurpose() {
    decide();

    for (String path :
        List.of(
            "/api/v1/review/" + id + "?purpose=COURT",
            "/api/v1/audit/applications/" + id + "/events",
            "/chronicle/" + id)) {
      assertThat(WEB.get().uri(path).with(Desk.officer(Office.AIGUL, "Айгүл", "75")).exchange())
          .as(path)
          .hasStatus(409);
    }
    assertThat(OFFICE.accessRecords.all()).isEmpty();
  }

  @Test
  void aSearchDoesNotShowTheSearchersOwn() {
    assertThat(
            WEB.get()
                .uri("/api/v1/audit/applications?ticketNumber=" + OFFICE.ticket(id))
                .with(Desk.auditor(Office.AIGUL))
                .exchange())
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @Test
  void manyDossiersWithoutADecisionAreReported() {
    for (int number = 0; number < 4; number++) {
      OFFICE.hour.move(Duration.ofMinutes(20));
      id = OFFICE.caseload.registered(Office.BOLAT, "7501");
      read("", DANA);
      read("", DANA);
    }

    assertThat(OFFICE.readingNotes.told())
        .containsExactly("OFFICER HOUR 3", "OFFICER HOUR 3", "OFFICER DAY 4");
  }
}
