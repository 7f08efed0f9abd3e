package kz.qujat.limits;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.sandbox.QujatSandbox;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// With a port of its own, the management answers while all threads of the calls are taken.
class ManagementPortIT {
  private static final int THREADS = 10;
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext product;

  private final List<Socket> sockets = new ArrayList<>();

  @BeforeAll
  static void start() {
    product =
        QujatSandbox.application()
            .run(
                "--server.port=0",
                "--server.tomcat.threads.max=" + THREADS,
                "--management.server.port=0",
                "--management.server.address=127.0.0.1",
                "--qujat.data-dir=" + folder);
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  @AfterEach
  void hangUp() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  private static int port(String name) {
    return Integer.parseInt(product.getEnvironment().getProperty(name));
  }

  private static int status(String path) throws Exception {
    var address = URI.create("http://127.0.0.1:" + port("local.management.port") + path);
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(3)).build();
    HttpResponse<Void> answer = HTTP.send(request, BodyHandlers.discarding());
    return answer.statusCode();
  }

  /// Begins calls whose bodies do not come. Each takes a thread for some seconds.
  private void takeAllThreads() throws IOException {
    for (int i = 0; i < 4 * THREADS; i++) {
      var socket = new Socket(InetAddress.getLoopbackAddress(), port("local.server.port"));
      sockets.add(socket);
      socket
          .getOutputStream()
          .write(
              "POST /logout HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n".getBytes(ISO_8859_1));
    }
  }

  @Test
  void theManagementAnswersWhileAllThreadsOfTheCallsAreTaken() throws Exception {
    takeAllThreads();

    assertThat(status("/actuator/health/liveness")).isEqualTo(200);
  }

  @Test
  void whatItShowsIsNotOpenToEveryone() throws Exception {
    assertThat(status("/actuator/prometheus")).isEqualTo(401);
    assertThat(status("/api/v1/regions")).isIn(401, 404);
  }
}
