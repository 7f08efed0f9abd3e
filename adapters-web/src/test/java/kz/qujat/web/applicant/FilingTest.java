package kz.qujat.web.applicant;

import static kz.qujat.web.fake.World.AIGUL;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class FilingTest {
  private static final String PATH = "/api/v1/applications";

  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  @Test
  void aNewDraftIsReturnedWithLocationAndVersion() {
    MvcTestResult started = aigul.post(PATH, Client.FORM).exchange();
    String id = Client.text(started, "$.id");

    assertThat(tag(started)).matches("\"0\\.[0-9a-f]+\"");
    assertThat(started)
        .hasStatus(201)
        .hasHeader(HttpHeaders.LOCATION, PATH + "/" + id)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"version":0,"status":"DRAFT","statusName":"Черновик","reason":"EXPIRY",
             "region":"75","registrationPoint":"7501","ticketNumber":null,"registeredAt":null,
             "dueOn":null,"payment":null,"annulment":null,"refund":null,"replaces":null,
             "replacedBy":null,"history":[{"status":"DRAFT","at":"2026-06-01T12:00:00+05:00"}]}\
            """);
  }

  private static String tag(MvcTestResult result) {
    return result.getResponse().getHeader(HttpHeaders.ETAG);
  }

  @Test
  void everyInvalidFieldIsNamedInOneResponse() {
    MvcTestResult result =
        aigul
            .post(
                PATH,
                """
                {"reason":" ","region":"99","registrationPoint":"7509","phone":"87011234567",
                 "consent":false,"email":"aigul","language":"en","notify":{"sms":"yes"},
                 "replaces":"x"}\
                """)
            .exchange();

    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[*].['field','code']"))
        .contains("\"reason\",\"code\":\"REQUIRED\"")
        .contains("\"region\",\"code\":\"UNKNOWN\"")
        .contains("\"registrationPoint\",\"code\":\"UNKNOWN\"")
        .contains("\"phone\",\"code\":\"MALFORMED\"")
        .contains("\"consent\",\"code\":\"NOT_GIVEN\"")
        .contains("\"email\",\"code\":\"MALFORMED\"")
        .contains("\"language\",\"code\":\"UNKNOWN\"")
        .contains("\"notify.sms\",\"code\":\"WRONG_TYPE\"")
        .contains("\"replaces\",\"code\":\"MALFORMED\"");
    assertThat(world.ledger.size()).isZero();
  }

  @Test
  void anEmptyFormLacksTheRequiredFields() {
    MvcTestResult result = aigul.post(PATH, "{}").exchange();
    assertThat(Client.text(result, "$.errors[*].field"))
        .isEqualTo("[\"reason\",\"region\",\"registrationPoint\",\"phone\",\"consent\"]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"consent\":true | \"consent\":\"true\" | consent | WRONG_TYPE",
        "\"consent\":true | \"consent\":null | consent | REQUIRED",
        "\"region\":\"75\" | \"region\":75 | region | WRONG_TYPE",
        "\"region\":\"75\" | \"region\":\"71\" | registrationPoint | NOT_IN_REGION",
        "\"+77011234567\" | \"+7701123456\" | phone | MALFORMED",
        "\"+77011234567\" | \"+77011234567 \" | phone | MALFORMED",
        "\"consent\":true | \"consent\":true,\"fone\":1 | fone | UNKNOWN",
        "\"consent\":true | \"consent\":true,\"notify\":{\"fax\":true} | notify.fax | UNKNOWN",
        "\"consent\":true | \"consent\":true,\"email\":\"а@б.қз\" | email | MALFORMED",
        "\"consent\":true | \"consent\":true,\"email\":\"a\\u0000@b.kz\" | email | MALFORMED"
      })
  void anInvalidFieldIsNamedWithItsError(String right, String wrong, String field, String code) {
    MvcTestResult result = aigul.post(PATH, Client.FORM.replace(right, wrong)).exchange();
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[*].field")).isEqualTo("[\"" + field + "\"]");
    assertThat(Client.text(result, "$.errors[0].code")).isEqualTo(code);
  }

  @Test
  void anotherReasonIsRefusedWithTheOfficialText() {
    MvcTestResult result = aigul.post(PATH, Client.FORM.replace("EXPIRY", "LOSS")).exchange();
    assertThat(result)
        .hasStatus(422)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"REASON_NOT_SUPPORTED","detail":"оформление не доступно, обратитесь в ЦОН",
             "officialText":"оформление не доступно, обратитесь в ЦОН"}\
            """);
  }

  @ParameterizedTest
  @CsvSource({"31, TOO_EARLY", "-11, TOO_LATE"})
  void outsideTheWindowNoDraftIsStarted(int days, String code) {
    world.register.holds(AIGUL, MONDAY.plusDays(days));
    MvcTestResult result = aigul.post(PATH, Client.FORM).exchange();
    assertThat(result).hasStatus(422);
    assertThat(Client.text(result, "$.code")).isEqualTo(code);
    assertThat(world.ledger.size()).isZero();
  }

  @Test
  void aSecondApplicationPointsToTheFirst() {
    String first = aigul.draft();
    MvcTestResult second = aigul.post(PATH, Client.FORM).exchange();
    assertThat(second).hasStatus(409);
    assertThat(Client.text(second, "$.code")).isEqualTo("APPLICATION_ALREADY_OPEN");
    assertThat(first).endsWith(Client.text(second, "$.applicationId"));
  }

  @Test
  void fieldsLeftOutOfAChangeStayUnchanged() {
    String draft = aigul.draft();
    MvcTestResult changed = aigul.put(draft, "{\"registrationPoint\":\"7502\"}").exchange();
    assertThat(changed).hasStatusOk();
    assertThat(tag(changed)).startsWith("\"1.");
    assertThat(Client.text(changed, "$.region")).isEqualTo("75");
    assertThat(Client.text(changed, "$.registrationPoint")).isEqualTo("7502");
  }

  @Test
  void aChangedRegionNeedsAPointInIt() {
    MvcTestResult result = aigul.put(aigul.draft(), "{\"region\":\"71\"}").exchange();
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.errors[0].code")).isEqualTo("NOT_IN_REGION");
  }

  @Test
  void aClientThatDoesNotAcceptJsonStartsNoDraft() {
    MvcTestResult refused =
        aigul
            .call(HttpMethod.POST, PATH)
            .header(HttpHeaders.ACCEPT, "application/xml")
            .contentType(MediaType.APPLICATION_JSON)
            .content(Client.FORM)
            .exchange();
    assertThat(refused).hasStatus(406);
    assertThat(aigul.post(PATH, Client.FORM)).hasStatus(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", "text/html, application/*;q=0.1"})
  void aClientThatAcceptsJsonIsServed(String accepted) {
    MvcTestResult begun =
        aigul
            .call(HttpMethod.POST, PATH)
            .header(HttpHeaders.ACCEPT, accepted)
            .contentType(MediaType.APPLICATION_JSON)
            .content(Client.FORM)
            .exchange();
    assertThat(begun).hasStatus(201);
  }

  @Test
  void afterAWithdrawalAnotherDraftMayBeStarted() {
    assertThat(aigul.call(HttpMethod.DELETE, aigul.draft())).hasStatus(204);
    assertThat(aigul.post(PATH, Client.FORM)).hasStatus(201);
  }

  @Test
  void onlyAnOwnApplicationCanBeReplaced() {
    String daulets = new Client(mvc, "DAULET").draft();
    String id = daulets.substring(daulets.lastIndexOf('/') + 1);
    MvcTestResult result =
        aigul.post(PATH, Client.FORM.replace("}", ",\"replaces\":\"" + id + "\"}")).exchange();
    assertThat(result).hasStatus(404);
  }
}
