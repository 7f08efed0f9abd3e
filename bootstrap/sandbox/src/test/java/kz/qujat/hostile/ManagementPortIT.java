package kz.qujat.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.qujat.hostile.RawHttp.Answer;
import kz.qujat.sandbox.QujatSandbox;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// A management port of its own answers errors with problems, as the product's port does.
class ManagementPortIT {
  @Test
  void whatCannotBeReadIsAProblem() throws IOException {
    Path files =
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target", "stories")), "management");
    try (ConfigurableApplicationContext product =
        QujatSandbox.application()
            .run(
                "--server.port=0",
                "--management.server.port=0",
                "--management.server.address=127.0.0.1",
                "--qujat.data-dir=" + files)) {
      URI root =
          URI.create(
              "http://127.0.0.1:" + product.getEnvironment().getProperty("local.management.port"));
      assertThat(RawHttp.send(root, RawHttp.request("GET /actuator/health HTTP/1.1")).status())
          .isEqualTo(200);
      for (String path : new String[] {"/actuator/health?x=%zz", "/%ff", "/a|b", "/actuator/%00"}) {
        Answer answer = RawHttp.send(root, RawHttp.request("GET " + path + " HTTP/1.1"));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"MALFORMED\"");
      }
      Answer unknown = RawHttp.send(root, RawHttp.request("GET /actuator/unheard-of HTTP/1.1"));
      assertThat(unknown.status()).as(unknown.toString()).isEqualTo(404);
      assertThat(unknown.body()).contains("\"NOT_FOUND\"");
      Answer metrics = RawHttp.send(root, RawHttp.request("GET /actuator/prometheus HTTP/1.1"));
      assertThat(metrics.status()).as(metrics.toString()).isEqualTo(401);
      assertThat(metrics.body()).contains("\"UNAUTHENTICATED\"");
    }
  }
}
