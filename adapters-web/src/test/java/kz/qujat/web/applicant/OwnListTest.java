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
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class OwnListTest {
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
  void aListHasPages() {
    aigul.call(HttpMethod.DELETE, aigul.draft()).exchange();
    String second = aigul.draft();
    MvcTestResult page = aigul.get(PATH + "?limit=1");
    assertThat(second).endsWith(Client.text(page, "$.items[0].id"));
    MvcTestResult last = aigul.get(PATH + "?limit=1&cursor=" + Client.text(page, "$.nextCursor"));
    assertThat(Client.text(last, "$.items[0].status")).isEqualTo("WITHDRAWN");
    assertThat(Client.text(last, "$.nextCursor")).isEqualTo("null");
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "limit=201", "limit=many", "limit=", "cursor=foreign"})
  void anUnknownCursorIsInvalid(String query) {
    MvcTestResult result = aigul.get(PATH + "?" + query);
    assertThat(result).hasStatus(400);
    assertThat(Client.text(result, "$.code")).isEqualTo("VALIDATION");
    assertThat(query).startsWith(Client.text(result, "$.errors[0].field"));
  }
}
