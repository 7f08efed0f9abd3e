package kz.qujat.limits;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import kz.qujat.story.Country;
import kz.qujat.story.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Callers who send one byte a second. Each of them would hold a thread of the product.
class SlowSendersIT {
  private static final Duration BOUND = Duration.ofSeconds(25);
  private static final int CALLERS = 60;

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(80);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  /// Sends the head of a call and then one byte a second, and returns the answer once the product
  /// has closed the connection.
  private String answerTo(String head) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), Product.root().getPort())) {
      socket.setSoTimeout(Math.toIntExact(BOUND.toMillis()));
      socket.getOutputStream().write(head.getBytes(ISO_8859_1));
      var dripping = threads.scheduleAtFixedRate(() -> sendByte(socket), 1, 1, SECONDS);
      try {
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
      } finally {
        dripping.cancel(true);
      }
    }
  }

  private static void sendByte(Socket socket) {
    try {
      socket.getOutputStream().write('x');
    } catch (IOException e) {
      throw new IllegalStateException("the product has closed the connection", e);
    }
  }

  private static String head(String path, String more) {
    return "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n%s\r\n"
        .formatted(path, more);
  }

  private List<String> answers(Callable<String> call) throws Exception {
    List<Future<String>> calls = new ArrayList<>();
    for (int i = 0; i < CALLERS; i++) {
      calls.add(threads.submit(call));
    }
    List<String> answers = new ArrayList<>();
    for (Future<String> each : calls) {
      answers.add(each.get(BOUND.toSeconds(), SECONDS));
    }
    return answers;
  }

  @Test
  void whoSendsSlowlyWithoutSignInIsAnsweredAndLeft() throws Exception {
    List<String> answers =
        answers(() -> answerTo(head("/api/v1/applications", "Content-Type: application/json\r\n")));

    assertThat(answers).allSatisfy(answer -> assertThat(answer).startsWith("HTTP/1.1 401"));
  }

  @Test
  void whoSendsSlowlyAfterSignInIsLeftToo() throws Exception {
    String token = Product.country().token("CITIZEN", Country.newIin(), Map.of());
    String more = "Content-Type: application/json\r\nAuthorization: Bearer " + token + "\r\n";

    assertThat(answers(() -> answerTo(head("/api/v1/applications", more)))).hasSize(CALLERS);
  }

  @Test
  void aFormIsReadNoLongerThanAnyBody() throws Exception {
    String more = "Content-Type: application/x-www-form-urlencoded\r\n";

    assertThat(answers(() -> answerTo(head("/logout", more)))).hasSize(CALLERS);
  }
}
