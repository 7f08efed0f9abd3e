package kz.qujat.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Bodies that the container itself cannot read. They are answered like any other error, and the
/// log contains nothing of them.
@ExtendWith(OutputCaptureExtension.class)
class UnreadableBodiesIT {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Country COUNTRY = Product.country();

  private static final String CUT_OFF = "--b\r\nContent-Disposition: form-da";

  /// The name of the file contains a zero character, which the container refuses.
  private static final String WITH_NUL =
      """
      --b\r
      Content-Disposition: form-data; name="picture"; filename="Nursultan-850101300123\0.jpg"\r
      Content-Type: image/jpeg\r
      \r
      x\r
      --b--\r
      """;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/portal/applications/019b0f3e-0000-7000-8000-000000000001/photo"})
  void aPageAnswersWithAPageOfItsOwn(String path, CapturedOutput log) throws Exception {
    HttpResponse<String> answer = send(path, "multipart/form-data; boundary=b", WITH_NUL, Map.of());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Tomcat", "Nursultan", "HTTP Status");
    assertThat(log).doesNotContain("Nursultan", "850101300123").doesNotContain(" ERROR ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"multipart/form-data", "multipart/form-data; boundary=b"})
  void anEndpointAnswersWithAProblem(String type, CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        send("/api/v1/applications", type, CUT_OFF, Map.of("Authorization", bearer()));

    assertThat(answer.statusCode()).isIn(400, 415);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(log).doesNotContain(" ERROR ");
  }

  @Test
  void aFormThatIsTooLargeIsAnsweredWithAPageOfItsOwn(CapturedOutput log) throws Exception {
    HttpResponse<String> answer =
        send(
            "/",
            "application/x-www-form-urlencoded",
            "name=" + "x".repeat(3_000_000),
            Map.of("Accept", "text/html"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Tomcat", "HTTP Status");
    assertThat(log).doesNotContain(" ERROR ");
  }

  private static String bearer() {
    return "Bearer " + COUNTRY.token("CITIZEN", Country.newIin(), Map.of());
  }

  private static HttpResponse<String> send(
      String path, String type, String body, Map<String, String> headers)
      throws IOException, InterruptedException {
    URI address = Product.root().resolve(path);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body, UTF_8));
    headers.forEach(request::header);
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
