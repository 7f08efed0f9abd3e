package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.QujatSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Records of the population register in unusual forms. These tests have a product instance of
/// their own, because at the end the share of unclear records among all of the register's answers
/// matters.
@TestMethodOrder(OrderAnnotation.class)
class RegisterRecordsIT {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
  private static final String OFFICIAL = "оформление не доступно, обратитесь в ЦОН";
  private static final String OLD_CARD =
      """
      <document><documentType>002</documentType><number>000000001</number>
        <beginDate>1996-12-05</beginDate><documentInvalidity>true</documentInvalidity></document>
      """;

  /// The required data of a person whose card expires in four days.
  private static final String PERSON =
      """
      <person><iin>%s</iin>
        <fio><surname>Ахметов</surname><firstname>Али</firstname></fio>
        <birthDate>1985-05-15</birthDate><sex>MALE</sex><citizenship>KAZ</citizenship>
        <documents><document><documentType>002</documentType><number>012345678</number>
          <beginDate>2016-12-05</beginDate><endDate>2026-12-05</endDate>
          <documentInvalidity>false</documentInvalidity></document></documents></person>
      """;

  private static ConfigurableApplicationContext product;
  private static Country country;

  @BeforeAll
  static void start() throws IOException {
    SpringApplication application = QujatSandbox.application();
    Path files = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "records");
    product = application.run("--server.port=0", "--qujat.data-dir=" + files);
    country = Country.at(root());
    country.clockStandsAt(TODAY.atTime(12, 0).atZone(CivilDate.KAZAKHSTAN).toInstant());
  }

  private static URI root() {
    return URI.create(
        "http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port"));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static Citizen with(String right, String wrong) {
    assertThat(PERSON).contains(right);
    return recorded(PERSON.replace(right, wrong == null ? "" : wrong));
  }

  private static Citizen recorded(String record) {
    String iin = Country.newIin();
    record(iin, record.formatted(iin)).is(200);
    String token = country.token("CITIZEN", iin, Map.of());
    return new Citizen(country, iin, country.http().as(token));
  }

  private static Reply record(String iin, String record) {
    return country
        .http()
        .put("/sandbox/citizens/" + iin + "/record", "application/xml", record.getBytes(UTF_8));
  }

  private static Reply answered(Citizen citizen) {
    return Persistently.call(citizen::asks).is(200);
  }

  @ParameterizedTest
  @CsvSource({
    "1985-05-15, 1985-05-15+06:00",
    "2026-12-05, 2026-12-05T00:00:00Z",
    "<firstname>Али</firstname>, ",
    "<documentInvalidity>false</documentInvalidity>, "
  })
  void aRecordIsReadAsItsSchemaAllows(String right, String wrong) {
    Reply answer = answered(with(right, wrong));
    assertThat(answer.at("eligible").asBoolean()).as(answer::body).isTrue();
    assertThat(answer.text("card.expiresOn")).isEqualTo("2026-12-05");
  }

  @Test
  void anOldInvalidatedCardWithoutADateDoesNotMatter() {
    Citizen ali = with("<documents>", "<documents>" + OLD_CARD);
    assertThat(answered(ali).at("eligible").asBoolean()).isTrue();
    ali.files(Citizen.form("7501")).is(201);
  }

  @Test
  void aPersonWithOnlyThatOldCardHasAnInvalidatedOne() {
    int begin = PERSON.indexOf("<document>");
    int end = PERSON.indexOf("</documents>");
    Citizen ali = recorded(PERSON.substring(0, begin) + OLD_CARD + PERSON.substring(end));
    assertThat(answered(ali).text("code")).isEqualTo("CARD_INVALIDATED");
  }

  @ParameterizedTest
  @CsvSource({
    "1985-05-15, 15.05.1985",
    "2026-12-05, бессрочно",
    "false, утеряно",
    "KAZ, Казахстан",
    "</sex>, </sex><personStatus>ЖИВ</personStatus>"
  })
  void anUnreadableDecisiveFieldIsForTheServiceCentre(String right, String wrong) {
    Citizen ali = with(right, wrong);
    Reply answer = answered(ali);
    assertThat(answer.text("code")).isEqualTo("REGISTER_RECORD_UNCLEAR");
    assertThat(answer.text("message")).isEqualTo(OFFICIAL);
    Reply refused = ali.files(Citizen.form("7501")).refused(422, "REGISTER_RECORD_UNCLEAR");
    assertThat(refused.text("detail")).isEqualTo(OFFICIAL);
    assertThat(refused.body()).doesNotContain(wrong);
  }

  @Test
  void anUnknownExemptionBlocksNothingAndTheDutyIsRequested() {
    String extension = "<extension><exemption>ASTRONAUT</exemption></extension></person>";
    Reply answer = answered(with("</person>", extension));
    assertThat(answer.at("eligible").asBoolean()).isTrue();
    assertThat(answer.at("exemption").isNull()).isTrue();
    assertThat(answer.text("duty.amount")).isEqualTo("865.00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<response/>", "<response><person><iin>850515390001</iin></person></response>"})
  void anAnswerAboutNoPersonOrAnotherPersonIsNotAccepted(String record) {
    recorded(record).asks().refused(503, "NEIGHBOUR_UNAVAILABLE");
  }

  @Test
  void aPersonMayBeWrittenWithinAResponse() {
    Citizen ali = recorded("<response>" + PERSON + "</response>");
    assertThat(answered(ali).at("eligible").asBoolean()).isTrue();
  }

  @Test
  void aPersonPutIntoTheRegisterReplacesTheRecord() {
    Citizen aigul = country.citizen(TODAY);
    record(aigul.iin(), PERSON.formatted(aigul.iin()).replace("KAZ", "RUS")).is(200);
    assertThat(answered(aigul).text("code")).isEqualTo("NOT_A_CITIZEN");
    String person =
        """
        {"surname":"А","givenName":"Б","birthDate":"1985-05-15","sex":"FEMALE",
         "citizenship":"KAZ"}
        """;
    country.http().put("/sandbox/citizens/" + aigul.iin(), person).is(200);
    assertThat(answered(aigul).text("code")).isEqualTo("NO_CURRENT_CARD");
  }

  // The last test: from here on too many records are unclear.
  @Test
  @Order(Integer.MAX_VALUE)
  void manyUnclearRecordsAreAFaultOfTheRegisterAndNoCitizenIsRefused() {
    Citizen unclear = with("1985-05-15", "15.05.1985");
    Eventually.is(
        true,
        () -> {
          unclear.asks();
          return alarm();
        });
    unclear.files(Citizen.form("7501")).refused(503, "NEIGHBOUR_UNAVAILABLE");
    assertThat(answered(country.citizen(TODAY)).at("eligible").asBoolean()).isTrue();
  }

  private static boolean alarm() {
    Reply meters = country.administrator().get("/actuator/prometheus").is(200);
    return meters.body().contains("qujat_registry_unclear 1.0");
  }
}
