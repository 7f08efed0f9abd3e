package kz.qujat.web.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class OwnershipTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;

  private String daulets;
  private Client aigul;

  @BeforeEach
  void onMonday() {
    world.reset();
    daulets = new Client(mvc, "DAULET").draft();
    aigul = new Client(mvc, "AIGUL");
  }

  @ParameterizedTest
  @CsvSource({
    "GET, ''",
    "PUT, ''",
    "DELETE, ''",
    "PUT, /photo",
    "GET, /photo",
    "PUT, /signature",
    "GET, /signature",
    "POST, /payment",
    "POST, /registration",
    "GET, /ticket.pdf",
    "PUT, /refund/bank-account"
  })
  void anotherCitizensApplicationIsNotFoundWhateverIsSent(String method, String path) {
    assertNotThere(HttpMethod.valueOf(method), daulets + path);
    assertNotThere(HttpMethod.valueOf(method), "/api/v1/applications/" + UUID.randomUUID() + path);
    assertNotThere(HttpMethod.valueOf(method), "/api/v1/applications/1-1-1-1-1" + path);
  }

  private void assertNotThere(HttpMethod method, String path) {
    MvcTestResult result =
        aigul.call(method, path).contentType(MediaType.TEXT_PLAIN).content("rubbish").exchange();
    assertThat(result).hasStatus(404);
    assertThat(Client.text(result, "$.code")).isEqualTo("NOT_FOUND");
  }
}
