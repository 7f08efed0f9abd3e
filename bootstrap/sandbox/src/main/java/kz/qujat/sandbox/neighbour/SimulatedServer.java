package kz.qujat.sandbox.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/// The HTTP server of a simulated neighbour, on one port for the lifetime of the process.
final class SimulatedServer {
  private static final Logger LOG = LoggerFactory.getLogger(SimulatedServer.class);

  // Below the ephemeral port range: while this server is closed, another process could get an
  // ephemeral port, or a client could connect to itself.
  private static final int LOWEST_PORT = 20_000;
  private static final int HIGHEST_PORT = 32_000;
  private static final int TRIES = 100;

  private final Simulator simulator;
  private final byte[] signIn;
  private final int port;
  private volatile Fault fault = Fault.NONE;
  private @Nullable HttpServer server;

  SimulatedServer(Simulator simulator, String password) {
    this.simulator = simulator;
    this.signIn =
        ("Basic " + base64(NeighbourPasswordProvider.PRODUCT + ":" + password)).getBytes(UTF_8);
    HttpServer opened = openAnywhere();
    this.port = opened.getAddress().getPort();
    serve(opened);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  Fault fault() {
    return fault;
  }

  /// Sets the behaviour of the neighbour from now on.
  synchronized void behave(Fault next) {
    fault = next;
    if (next.mode() == Fault.Mode.DOWN) {
      close();
    } else if (server == null) {
      serve(reopen());
    }
  }

  synchronized void close() {
    if (server != null) {
      server.stop(0);
      server = null;
    }
  }

  private synchronized void serve(HttpServer opened) {
    opened.setExecutor(
        Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("outlet-", 0).factory()));
    opened.createContext("/", this::handle);
    opened.start();
    server = opened;
  }

  private static HttpServer openAnywhere() {
    for (int i = 0; i < TRIES; i++) {
      @Nullable HttpServer opened =
          open(ThreadLocalRandom.current().nextInt(LOWEST_PORT, HIGHEST_PORT));
      if (opened != null) {
        return opened;
      }
    }
    throw new IllegalStateException("no free port");
  }

  private HttpServer reopen() {
    @Nullable HttpServer opened = open(port);
    if (opened == null) {
      throw new IllegalStateException("port " + port + " is in use by another process");
    }
    return opened;
  }

  private static @Nullable HttpServer open(int port) {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port), 0);
    } catch (BindException _) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      byte[] body = exchange.getRequestBody().readAllBytes();
      if (simulator.asksWho() && !knows(exchange.getRequestHeaders().getFirst("Authorization"))) {
        send(exchange, SimulatedHttpResponse.of(401, Map.of()));
      } else {
        behave(exchange, new SimulatedHttpRequest(body));
      }
    } catch (IOException e) {
      LOG.debug("{} lost a connection", simulator.neighbour().wireName(), e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean knows(@Nullable String presented) {
    return presented != null && MessageDigest.isEqual(signIn, presented.getBytes(UTF_8));
  }

  private void behave(HttpExchange exchange, SimulatedHttpRequest simulatedHttpRequest)
      throws IOException, InterruptedException {
    Fault now = fault;
    switch (now.mode()) {
      case OK, DUPLICATE -> send(exchange, answer(simulatedHttpRequest));
      case SLOW -> {
        SimulatedHttpResponse simulatedHttpResponse = answer(simulatedHttpRequest);
        Thread.sleep(now.delay());
        send(exchange, simulatedHttpResponse);
      }
      case ERROR -> send(exchange, simulator.fail(simulatedHttpRequest));
      case REJECT -> send(exchange, simulator.reject(simulatedHttpRequest));
      case LOSE_REPLY -> answer(simulatedHttpRequest);
      case DOWN -> {}
    }
  }

  private SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    try {
      return simulator.answer(simulatedHttpRequest);
    } catch (MalformedMessage | JacksonException | InvalidMessageSignature | UnreadableXml _) {
      return SimulatedHttpResponse.of(400, Map.of("code", "VALIDATION"));
    } catch (RuntimeException e) {
      LOG.error("{} failed", simulator.neighbour().wireName(), e);
      return SimulatedHttpResponse.of(500, Map.of("code", "INTERNAL"));
    }
  }

  private static void send(HttpExchange exchange, SimulatedHttpResponse simulatedHttpResponse)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", simulatedHttpResponse.mediaType());
    byte[] body = simulatedHttpResponse.body();
    exchange.sendResponseHeaders(simulatedHttpResponse.status(), body.length);
    exchange.getResponseBody().write(body);
  }
}
