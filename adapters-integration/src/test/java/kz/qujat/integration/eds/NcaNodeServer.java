package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A stub of the NCANode server on loopback, whose answers the test determines.
final class NcaNodeServer implements AutoCloseable {
  static final String GOOD = revocation(false, "OCSP", "OK");

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<String> heard = new CopyOnWriteArrayList<>();

  int status = 200;
  boolean silent;
  String answer = "";

  NcaNodeServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/cms/verify",
        exchange -> {
          heard.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          if (silent) {
            await();
          }
          byte[] bytes = answer.getBytes(UTF_8);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
  }

  static String revocation(boolean revoked, String by, String reason) {
    return "{\"revoked\":%s,\"by\":\"%s\",\"revocationTime\":null,\"reason\":\"%s\"}"
        .formatted(revoked, by, reason);
  }

  static String certificate(X509Certificate of, boolean valid, String... revocations) {
    return """
    {"valid":%s,"revocations":[%s],"serialNumber":"%s","signature":"%s"}\
    """
        .formatted(
            valid,
            String.join(",", revocations),
            of.getSerialNumber().toString(16),
            Base64.getEncoder().encodeToString(of.getSignature()));
  }

  /// Answers about one signer with these certificates.
  void answers(boolean valid, String... certificates) {
    answersWith(valid, "{\"certificates\":[" + String.join(",", certificates) + "]}");
  }

  void answersWith(boolean valid, String... signers) {
    answer =
        "{\"status\":200,\"message\":\"OK\",\"valid\":%s,\"signers\":[%s]}"
            .formatted(valid, String.join(",", signers));
  }

  /// Returns the request bodies as received.
  List<String> heard() {
    return List.copyOf(heard);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void await() {
    try {
      closing.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
