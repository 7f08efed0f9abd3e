package kz.qujat.web.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PictureTest {
  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @LocalServerPort int port;

  private Client aigul;
  private String draft;

  @BeforeEach
  void onMonday() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    draft = aigul.draft();
  }

  @Test
  void aPictureIsStoredWithAdvice() {
    MvcTestResult kept = aigul.picture(draft, "photo", "a picture of it");
    assertThat(kept)
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"1\"")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"width":413,"height":531,"acceptable":true,"findings":[{"code":"BLURRED",
             "severity":"WARNING","message":"Изображение нерезкое.",
             "advice":"Снимите ещё раз, не двигая камеру."}]}\
            """);
    assertThat(Client.text(kept, "$.sha256"))
        .isEqualTo(ImageChecksumCalculator.of("a picture of i".getBytes(UTF_8)));
  }

  @Test
  void theStoredPictureIsReturned() {
    aigul.encloses(draft, "signature");
    assertThat(aigul.get(draft + "/signature"))
        .hasStatusOk()
        .hasContentType(MediaType.IMAGE_PNG)
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .doesNotContainHeader(HttpHeaders.ETAG)
        .body()
        .isEqualTo("a picture of i".getBytes(UTF_8));
    assertThat(aigul.get(draft + "/photo")).hasStatus(404);
  }

  @Test
  void anUnacceptablePictureIsNotStored() {
    MvcTestResult refused = aigul.picture(draft, "signature", "tiny");
    assertThat(refused)
        .hasStatus(422)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"SIGNATURE_UNACCEPTABLE","findings":[{"code":"TOO_FEW_PIXELS",
             "severity":"ERROR"}]}\
            """);
    assertThat(aigul.get(draft + "/signature")).hasStatus(404);
  }

  @Test
  void theContentTypeMayHaveParametersButMustBeAnImage() {
    assertThat(send("image/jpeg;charset=binary")).hasStatusOk();
    assertThat(send("image/gif")).hasStatus(415);
    assertThat(send("application/json")).hasStatus(415);
    assertThat(send("image")).hasStatus(415);
  }

  private MvcTestResult send(String type) {
    return aigul
        .call(HttpMethod.PUT, draft + "/photo")
        .header(HttpHeaders.CONTENT_TYPE, type)
        .content("a picture of it")
        .exchange();
  }

  @Test
  void aChunkedBodyBeyondTheLimitIsRefused() throws Exception {
    byte[] huge = new byte[10 * 1024 * 1024 + 1];
    assertThat(upload("image/png", huge, draft + "/photo")).isEqualTo(413);
    byte[] form = ("{\"phone\":\"" + "7".repeat(128 * 1024) + "\"}").getBytes(UTF_8);
    assertThat(upload("application/json", form, draft)).isEqualTo(413);
    assertThat(upload("image/png", new byte[9 * 1024 * 1024], draft + "/photo")).isEqualTo(200);
  }

  /// Uploads with chunked transfer encoding, so without a `Content-Length`.
  private int upload(String type, byte[] body, String path)
      throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Authorization", "Bearer AIGUL")
              .header("Content-Type", type)
              .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)))
              .build();
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      return response.statusCode();
    }
  }

  @Test
  void aContentLengthBeyondTheLimitIsRefusedUnread() {
    MvcTestResult result =
        aigul.put(draft, "{\"phone\":\"" + "7".repeat(128 * 1024) + "\"}").exchange();
    assertThat(result).hasStatus(413);
    assertThat(Client.text(result, "$.code")).isEqualTo("TOO_LARGE");
  }
}
