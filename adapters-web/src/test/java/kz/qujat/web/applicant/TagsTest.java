package kz.qujat.web.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class TagsTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"0\"", "\"0.00ff00ff00ff00ff\"", "\"7\", \"0\"", "*"})
  void theSeenVersionMayBeRequired(String tag) {
    assertThat(withdraw(aigul.draft(), tag)).hasStatus(204);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "\"7.00ff\"", "\"0.\"", "W/\"0\"", "0", "\"abc\""})
  void aVersionThatIsNotCurrentIsStale(String tag) {
    MvcTestResult result = withdraw(aigul.draft(), tag);
    assertThat(result).hasStatus(412);
    assertThat(Client.text(result, "$.code")).isEqualTo("STALE_VERSION");
  }

  private MvcTestResult withdraw(String path, String tag) {
    return aigul.call(HttpMethod.DELETE, path).header(HttpHeaders.IF_MATCH, tag).exchange();
  }

  private static String tag(MvcTestResult result) {
    return result.getResponse().getHeader(HttpHeaders.ETAG);
  }

  @Test
  void anUnchangedResponseIsNotSentAgain() {
    String draft = aigul.draft();
    String tag = tag(aigul.get(draft));
    assertThat(unless(draft, tag)).hasStatus(304);
    aigul.put(draft, "{\"registrationPoint\":\"7502\"}").exchange();
    assertThat(unless(draft, tag)).hasStatusOk();
  }

  @Test
  void anotherLanguageHasAnotherTag() {
    String draft = aigul.draft();
    String tag = tag(aigul.get(draft));
    MvcTestResult kazakh =
        aigul
            .call(HttpMethod.GET, draft)
            .header(HttpHeaders.ACCEPT_LANGUAGE, "kk")
            .header(HttpHeaders.IF_NONE_MATCH, tag)
            .exchange();
    assertThat(kazakh).hasStatusOk();
  }

  private MvcTestResult unless(String path, String tag) {
    return aigul.call(HttpMethod.GET, path).header(HttpHeaders.IF_NONE_MATCH, tag).exchange();
  }
}
