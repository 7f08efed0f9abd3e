package kz.qujat.web.connection;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A call notices when its caller has gone.
class ConnectionCheckIT {
  private static final SignedInCitizen DANA =
      new SignedInCitizen(new CitizenId(UUID.randomUUID()), new Iin("940101300004"));

  private final Tomcat tomcat = new Tomcat();
  private final CountDownLatch seenOpen = new CountDownLatch(1);
  private final CompletableFuture<Boolean> seenClosed = new CompletableFuture<>();

  @BeforeEach
  void start() throws Exception {
    tomcat.setPort(0);
    Context context = tomcat.addContext("", null);
    context.getPipeline().addValve(new ConnectionCheckValve());
    Tomcat.addServlet(context, "patient", new Patient()).addMapping("/");
    tomcat.getConnector();
    tomcat.start();
  }

  @AfterEach
  void stop() throws Exception {
    tomcat.stop();
    tomcat.destroy();
  }

  /// Works until the caller has gone.
  private final class Patient extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
        throws IOException {
      request.getInputStream().readAllBytes();
      Sender sender = ClientConnection.sender(DANA, request);
      while (sender.isWaiting().getAsBoolean()) {
        seenOpen.countDown();
        Thread.onSpinWait();
      }
      seenClosed.complete(true);
    }
  }

  @Test
  void aCallerWhoHangsUpIsNoticed() throws Exception {
    try (var socket =
        new Socket(InetAddress.getLoopbackAddress(), tomcat.getConnector().getLocalPort())) {
      socket
          .getOutputStream()
          .write("PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc".getBytes(ISO_8859_1));
      assertThat(seenOpen.await(10, SECONDS)).isTrue();
      assertThat(seenClosed).isNotDone();
    }
    assertThat(seenClosed.get(10, SECONDS)).isTrue();
  }
}
