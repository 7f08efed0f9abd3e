package kz.qujat.integration.issuer;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import kz.qujat.integration.http.LimitedHttpClient;
import kz.qujat.integration.http.UnreliableResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fetches the two documents that an issuer publishes about itself: its metadata (OpenID Connect
/// Discovery) and its keys (RFC 7517).
final class ProviderMetadataFetcher {
  /// The timeout for one document. Both fit into the five seconds a call may take.
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
  private static final long MAX_BYTES = 256 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String issuer;
  private final LimitedHttpClient http = new LimitedHttpClient(CONNECT_TIMEOUT, PATIENCE);

  /// Creates a reader for an issuer, whose name is its address.
  ProviderMetadataFetcher(String issuer) {
    this.issuer = issuer;
  }

  /// Reads both documents.
  ///
  /// @throws UnreliableResponse when one of them cannot be fetched or understood, or belongs to
  ///   another issuer
  ProviderMetadata read(Instant now) throws UnreliableResponse {
    Map<String, Object> metadata =
        metadata(page(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration"));
    if (!issuer.equals(metadata.get("issuer"))) {
      throw new UnreliableResponse("the metadata name another issuer");
    }
    if (!(metadata.get("jwks_uri") instanceof String address)) {
      throw new UnreliableResponse("no jwks_uri");
    }
    return new ProviderMetadata(metadata, keys(page(address)), now);
  }

  private byte[] page(String address) throws UnreliableResponse {
    try {
      return http.get(URI.create(address), MAX_BYTES);
    } catch (IllegalArgumentException _) {
      throw new UnreliableResponse("unusable address");
    }
  }

  private static Map<String, Object> metadata(byte[] page) throws UnreliableResponse {
    try {
      JsonNode members = JSON.readTree(page);
      if (members.isObject()) {
        return JSON.convertValue(members, new TypeReference<Map<String, Object>>() {});
      }
    } catch (JacksonException _) {
      // Handled below, like metadata that are not an object.
    }
    throw new UnreliableResponse("unreadable metadata");
  }

  private static JWKSet keys(byte[] page) throws UnreliableResponse {
    try {
      return JWKSet.parse(new String(page, UTF_8));
    } catch (ParseException | RuntimeException _) {
      // For some input, such as `null`, the parser throws unchecked exceptions.
      throw new UnreliableResponse("unreadable keys");
    }
  }
}
