package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import kz.qujat.application.neighbour.Neighbour;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ssl.SslBundles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A stub neighbour: a real HTTP server that answers, or does not answer, as the test determines.
public final class StubNeighbour implements NeighbourPasswordProvider, AutoCloseable {
  private final HttpServer server;
  private final CountDownLatch over = new CountDownLatch(1);
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private final Set<InetSocketAddress> connections = ConcurrentHashMap.newKeySet();
  private volatile Behaviour behaviour = exchange -> say(exchange, 200, "{}");

  public StubNeighbour() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::handle);
    server.start();
  }

  /// A request as received.
  public record Heard(String path, String messageId, String authorization, String body) {
    public JsonNode json() {
      return JsonMapper.shared().readTree(body);
    }
  }

  @FunctionalInterface
  interface Behaviour {
    void on(HttpExchange exchange) throws IOException, InterruptedException;
  }

  private void handle(HttpExchange exchange) {
    try (exchange) {
      connections.add(exchange.getRemoteAddress());
      var headers = exchange.getRequestHeaders();
      heard.add(
          new Heard(
              exchange.getRequestURI().toString(),
              headers.getFirst("Message-Id"),
              headers.getFirst("Authorization"),
              new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
      behaviour.on(exchange);
    } catch (IOException _) {
      // The client has closed the connection, which some tests provoke.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  public List<Heard> heard() {
    return List.copyOf(heard);
  }

  /// Returns how many connections were used so far.
  public int connections() {
    return connections.size();
  }

  public void answers(int status, String body) {
    behaviour = exchange -> say(exchange, status, body);
  }

  /// Answers each request with a function of its body.
  public void answers(int status, UnaryOperator<String> answer) {
    behaviour = exchange -> say(exchange, status, answer.apply(heard.getLast().body()));
  }

  /// Reads the request and closes the connection.
  public void hangsUp() {
    behaviour = HttpExchange::close;
  }

  /// Closes the connection of the first request only, and answers the later ones.
  public void hangsUpOnce(int status, UnaryOperator<String> answer) {
    behaviour =
        exchange -> {
          if (heard.size() > 1) {
            say(exchange, status, answer.apply(heard.getLast().body()));
          }
        };
  }

  /// Reads the request and never answers.
  public void keepsSilent() {
    behaviour = _ -> over.await();
  }

  /// Sends an answer byte by byte and never completes it.
  public void dawdles() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 1_000);
          do {
            exchange.getResponseBody().write(' ');
            exchange.getResponseBody().flush();
          } while (!over.await(100, TimeUnit.MILLISECONDS));
        };
  }

  /// Sends an endless answer.
  public void babbles() {
    behaviour =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] much = " ".repeat(64 * 1024).getBytes(UTF_8);
          while (over.getCount() > 0) {
            exchange.getResponseBody().write(much);
          }
        };
  }

  private static void say(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  /// Returns a client for this server in the role of that neighbour.
  public NeighbourClient as(Neighbour neighbour) {
    return lines().to(neighbour);
  }

  /// Returns the same with these circuits.
  NeighbourClient as(Neighbour neighbour, Circuits circuits) {
    return new NeighbourClientFactory(_ -> address(), this, circuits, clients()).to(neighbour);
  }

  /// Returns clients for all neighbours, each of which is this server.
  public NeighbourClientFactory lines() {
    return new NeighbourClientFactory(
        _ -> address(), this, circuits(Duration.ofSeconds(1)), clients());
  }

  /// Returns circuits that stay open for `pause`.
  public static Circuits circuits(Duration pause) {
    return new Circuits(settings(pause, null));
  }

  /// Returns HTTP clients without certificates.
  public static NeighbourHttpClients clients() {
    return new NeighbourHttpClients(settings(Duration.ZERO, null), bundles(null));
  }

  /// Returns settings without addresses or passwords.
  static NeighbourSettings settings(Duration pause, @Nullable String sslBundle) {
    var access = new NeighbourSettings.Access(null, null, null, sslBundle);
    return new NeighbourSettings(pause, access, access, access, access, access, access);
  }

  static ObjectProvider<SslBundles> bundles(@Nullable SslBundles bundles) {
    return new ObjectProvider<>() {
      @Override
      public Stream<SslBundles> stream() {
        return Stream.ofNullable(bundles);
      }
    };
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/services");
  }

  @Override
  public String ours(Neighbour at) {
    return "secret of " + at.wireName();
  }

  @Override
  public String theirs(Neighbour neighbour) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    over.countDown();
    server.stop(0);
  }
}
