package kz.qujat.integration.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
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
import java.util.Arrays;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// A stub issuer on loopback, whose published data the test determines.
public final class StubIssuer implements AutoCloseable {
  public static final RSAKey OLD = key("old");
  public static final RSAKey NEW = key("new");
  public static final RSAKey NOBODYS = key("nobody's");

  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger asked = new AtomicInteger();

  public volatile Mood mood = Mood.ANSWERING;
  public volatile String metadata = "";
  public volatile String keys = "";

  public enum Mood {
    ANSWERING,
    FAILING,
    SILENT
  }

  public StubIssuer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/.well-known/openid-configuration", this::metadata);
    server.createContext("/keys", exchange -> answer(exchange, keys));
    server.start();
    says(name());
    publishes(OLD);
  }

  /// Identity providers with the usual settings.
  public static IdentityProviders identityProviders() {
    return new IdentityProviders(
        new IssuerCacheSettings(Duration.ofMinutes(5), Duration.ofHours(1), Duration.ofSeconds(5)));
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
  }

  public String name() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  public void publishes(RSAKey... published) {
    keys =
        Arrays.stream(published)
            .map(key -> key.toPublicJWK().toJSONString())
            .collect(Collectors.joining(",", "{\"keys\":[", "]}"));
  }

  /// Returns how often the metadata were requested.
  public int asked() {
    return asked.get();
  }

  /// Publishes `issuer` as its own name.
  public void says(String issuer) {
    metadata = "{\"issuer\":\"%s\",\"jwks_uri\":\"%s/keys\"}".formatted(issuer, name());
  }

  private void metadata(HttpExchange exchange) throws IOException {
    asked.incrementAndGet();
    answer(exchange, metadata);
  }

  private void answer(HttpExchange exchange, String body) throws IOException {
    if (mood == Mood.SILENT) {
      await();
    }
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(mood == Mood.FAILING ? 503 : 200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void await() {
    try {
      closing.await(1, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// Returns a token of this issuer, signed with `key`.
  public String token(RSAKey key) {
    return token(key, JWSAlgorithm.RS256, name());
  }

  public static String token(RSAKey key, JWSAlgorithm algorithm, String issuer) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .subject("somebody")
            .audience("qujat")
            .expirationTime(Date.from(Instant.now().plus(Duration.ofHours(1))))
            .build();
    var token =
        new SignedJWT(new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
    try {
      token.sign(new RSASSASigner(key));
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
    return token.serialize();
  }

  /// Returns a token of this issuer of the given type with these claims besides the usual ones; a
  /// null value removes a claim.
  public String token(String type, Map<String, Object> claims) {
    var all =
        new JWTClaimsSet.Builder()
            .issuer(name())
            .subject("somebody")
            .audience("qujat")
            .issueTime(Date.from(Instant.now()))
            .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
    claims.forEach(all::claim);
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256)
            .keyID(OLD.getKeyID())
            .type(type.isEmpty() ? null : new JOSEObjectType(type));
    var token = new SignedJWT(header.build(), all.build());
    try {
      token.sign(new RSASSASigner(OLD));
    } catch (JOSEException e) {
      throw new AssertionError(e);
    }
    return token.serialize();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
