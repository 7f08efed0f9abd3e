package kz.qujat.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// An OpenID Connect provider with one user, whose keys and faults the test controls. The
/// authorization code is the nonce of the request.
final class LoopbackIssuer implements AutoCloseable {
  static final RSAKey FIRST = key("first");
  static final RSAKey SECOND = key("second");

  /// The product as a client.
  static final String CLIENT = "qujat-pages";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);

  volatile Mood mood = Mood.ANSWERING;
  volatile List<RSAKey> published = List.of(FIRST);
  volatile Map<String, Object> person;

  enum Mood {
    ANSWERING,
    /// Connections are closed without a response.
    AWAY,
    /// Connections stay open without a response.
    SILENT
  }

  /// Creates a provider that issues these claims about the user.
  LoopbackIssuer(Map<String, Object> person) {
    this.person = person;
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", exchange -> answer(exchange, Map.of()));
    server.createContext(
        "/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
    server.createContext("/keys", exchange -> answer(exchange, keys()));
    server.createContext("/token", exchange -> answer(exchange, tokens(code(exchange))));
    server.createContext("/person", exchange -> answer(exchange, this.person));
    server.start();
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  String name() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private Map<String, Object> metadata() {
    Map<String, Object> metadata = new HashMap<>();
    metadata.put("issuer", name());
    metadata.put("authorization_endpoint", name() + "/door");
    metadata.put("token_endpoint", name() + "/token");
    metadata.put("userinfo_endpoint", name() + "/person");
    metadata.put("end_session_endpoint", name() + "/end");
    metadata.put("jwks_uri", name() + "/keys");
    metadata.put("response_types_supported", List.of("code"));
    metadata.put("subject_types_supported", List.of("public"));
    metadata.put("id_token_signing_alg_values_supported", List.of("RS256"));
    return metadata;
  }

  private Map<String, Object> keys() {
    return new JWKSet(List.copyOf(published)).toPublicJWKSet().toJSONObject();
  }

  private Map<String, Object> tokens(String nonce) {
    Map<String, Object> claims = new HashMap<>(person);
    claims.put("nonce", nonce);
    claims.put("aud", CLIENT);
    RSAKey key = published.getFirst();
    return Map.of(
        "access_token",
        token(key, person),
        "id_token",
        token(key, claims),
        "token_type",
        "Bearer",
        "expires_in",
        3600);
  }

  private static String code(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    return String.valueOf(
        UriComponentsBuilder.newInstance().query(form).build().getQueryParams().getFirst("code"));
  }

  /// Returns a token of this issuer with these claims, signed with `key`.
  String token(RSAKey key, Map<String, Object> claims) {
    var all =
        new JWTClaimsSet.Builder()
            .issuer(name())
            .audience("qujat")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))));
    claims.forEach(all::claim);
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, all.build());
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
    return token.serialize();
  }

  private void answer(HttpExchange exchange, Map<String, Object> body) throws IOException {
    if (mood == Mood.SILENT) {
      await();
    }
    if (mood == Mood.ANSWERING) {
      byte[] bytes = JSON.writeValueAsBytes(body);
      exchange.getResponseHeaders().set("Content-Type", "application/json");
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
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
