package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.QujatSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Who looked at whom, and who tried: the records of readings, and the security log as a file.
///
/// A process has one security log, that of the first product in it. So the logging is set up anew
/// and the product is started for this test.
class WhoLookedIT {
  private static final JsonMapper JSON = new JsonMapper();
  @TempDir private static Path folder;
  private static ConfigurableApplicationContext product;
  private static Country country;

  private final Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
  private final Officer dana = country.officer("75");

  @BeforeAll
  static void start() {
    LoggingSystem.get(WhoLookedIT.class.getClassLoader()).cleanUp();
    product = QujatSandbox.application().run("--server.port=0", "--qujat.data-dir=" + folder);
    country =
        Country.at(
            URI.create(
                "http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port")));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static List<JsonNode> lines(Predicate<JsonNode> wanted) {
    Environment environment = product.getEnvironment();
    Path file = Path.of(environment.getRequiredProperty("qujat.security-log.file"));
    try (Stream<String> lines = Files.lines(file, UTF_8)) {
      return lines.map(JSON::readTree).filter(wanted).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Predicate<JsonNode> action(String action) {
    return line -> line.at("/event/action").asString().equals(action);
  }

  private static List<String> recorded(String application) {
    return product
        .getBean(JdbcTemplate.class)
        .queryForList(
            "select concat_ws(' ', role, region, kind, purpose) from access_record"
                + " where application_id = ? order by recorded_at",
            String.class,
            UUID.fromString(application));
  }

  @Test
  void aReadingIsInTheTableAndInTheSecurityLog() {
    String application = aigul.applies("7501");
    dana.dashboard().get(Officer.path(application)).is(200);
    dana.dashboard().get(Officer.path(application)).is(200);
    dana.dashboard().get(Officer.path(application) + "/photo").is(200);

    assertThat(recorded(application)).containsExactly("OFFICER 75 DOSSIER", "OFFICER 75 PICTURE");
    assertThat(
            lines(action("case-read")).stream()
                .filter(line -> line.at("/qujat/application").asString().equals(application)))
        .hasSize(2)
        .allSatisfy(line -> {
          assertThat(line.at("/user/id").asString()).hasSize(36);
          assertThat(line.at("/source/ip").isMissingNode()).isTrue();
          assertThat(line.at("/ecs/version").asString()).isNotEmpty();
          assertThat(line.toString()).doesNotContain(dana.iin(), aigul.iin(), "Сапарова");
        });
  }

  @Test
  void aDecidedApplicationIsReadForAPurpose() {
    String application = aigul.applies("7501");
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_PHOTO", "Фон темный").is(200);
    Officer bolat = country.officer("75");

    dana.dashboard().get(Officer.path(application)).is(200);
    bolat.dashboard().get(Officer.path(application)).refused(409, "PURPOSE_REQUIRED");
    bolat.dashboard().get(Officer.path(application) + "?purpose=COMPLAINT").is(200);
    assertThat(recorded(application))
        .containsExactly(
            "OFFICER 75 DOCUMENT", "OFFICER 75 DOSSIER", "OFFICER 75 DOSSIER COMPLAINT");
  }

  @Test
  void refusalsAreInTheSecurityLogWithTheAddress() {
    aigul.asks().is(200);
    aigul.portal().get("/api/v1/review/" + aigul.iin()).refused(403, "FORBIDDEN");
    country.http().get("/api/v1/audit/applications").refused(401, "UNAUTHENTICATED");
    country
        .http()
        .with("Authorization", "Basic dGF4Ondyb25n")
        .post("/integration/tax", List.of())
        .refused(401, "UNAUTHENTICATED");

    assertThat(lines(action("call-refused")))
        .anySatisfy(line -> {
          assertThat(line.at("/url/path").asString()).isEqualTo("/api/v1/review/*");
          assertThat(line.at("/http/response/status_code").asInt()).isEqualTo(403);
          assertThat(line.at("/source/ip").asString()).isEqualTo("127.0.0.1");
          assertThat(line.at("/user/id").asString()).hasSize(36);
        })
        .anySatisfy(line -> {
          assertThat(line.at("/url/path").asString()).isEqualTo("/api/v1/audit/applications");
          assertThat(line.at("/http/response/status_code").asInt()).isEqualTo(401);
        })
        .noneMatch(line -> line.toString().contains(aigul.iin()));
    assertThat(lines(action("neighbour-refused")))
        .anySatisfy(line -> {
          assertThat(line.at("/qujat/neighbour").asString()).isEqualTo("tax");
          assertThat(line.at("/source/ip").asString()).isEqualTo("127.0.0.1");
        });
  }

  @Test
  void theSettingsAtTheStartAreALine() {
    assertThat(lines(action("started")))
        .hasSize(1)
        .allSatisfy(line ->
            assertThat(line.at("/qujat/settings").asString())
                .contains("qujat.reading.undecided-per-hour=30"));
  }
}
