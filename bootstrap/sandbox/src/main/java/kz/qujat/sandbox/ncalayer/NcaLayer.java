package kz.qujat.sandbox.ncalayer;

import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.person.Iin;
import kz.qujat.sandbox.CertificateKind;
import kz.qujat.sandbox.SandboxAuthority;
import kz.qujat.web.caller.JwtClaimSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.TextWebSocketHandler;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Implements the protocol of NCALayer: a greeting, then `sign` of the module
/// `kz.gov.pki.knca.basics`.
///
/// The query parameter `answer` replaces what a person would do in the program's window: it is the
/// kind of certificate to choose, or `USER_CANCELED`.
@Component
final class NcaLayer extends TextWebSocketHandler implements WebSocketConfigurer {
  private static final String PATH = "/sandbox/ncalayer";
  private static final String MODULE = "kz.gov.pki.knca.basics";
  private static final String CANCELLED = "USER_CANCELED";
  private static final String ANSWER = "answer";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SandboxAuthority authority;
  private final JwtClaimSettings claims;

  NcaLayer(SandboxAuthority authority, JwtClaimSettings claims) {
    this.authority = authority;
    this.claims = claims;
  }

  /// Registers the endpoint at the address the sandbox's pages use; pages of other origins are
  /// rejected.
  @Override
  public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
    registry.addHandler(this, PATH);
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) throws IOException {
    say(session, Map.of("result", Map.of("version", "1.4")));
  }

  @Override
  protected void handleTextMessage(WebSocketSession session, TextMessage message)
      throws IOException {
    say(session, reply(session, message.getPayload()));
  }

  private static void say(WebSocketSession session, Object words) throws IOException {
    session.sendMessage(new TextMessage(JSON.writeValueAsString(words)));
  }

  private Map<String, Object> reply(WebSocketSession session, String message) {
    try {
      JsonNode asked = JSON.readTree(message);
      if (!asked.path("module").asString("").equals(MODULE)
          || !asked.path("method").asString("").equals("sign")
          || !asked.at("/args/format").asString("").equals("cms")) {
        return failure("UNSUPPORTED_METHOD");
      }
      return sign(session, Base64.getDecoder().decode(asked.at("/args/data").asString("")));
    } catch (JacksonException | IllegalArgumentException _) {
      return failure("INVALID_REQUEST");
    }
  }

  private Map<String, Object> sign(WebSocketSession session, byte[] document) {
    String answer = answer(session);
    if (answer.equals(CANCELLED)) {
      return failure(CANCELLED);
    }
    Optional<CertificateKind> kind =
        Arrays.stream(CertificateKind.values()).filter(k -> k.name().equals(answer)).findFirst();
    Optional<Iin> signer = iin(session);
    if (kind.isEmpty() || signer.isEmpty()) {
      return failure("NO_KEY");
    }
    String cms = authority.sign(signer.get(), document, kind.get());
    String pem = "-----BEGIN CMS-----\n" + cms + "\n-----END CMS-----\n";
    return Map.of("status", true, "body", Map.of("result", List.of(pem)));
  }

  private static Map<String, Object> failure(String code) {
    return Map.of("status", false, "code", code, "message", code, "body", Map.of());
  }

  private static String answer(WebSocketSession session) {
    return Optional.ofNullable(session.getUri())
        .map(uri -> UriComponentsBuilder.fromUri(uri).build().getQueryParams().getFirst(ANSWER))
        .orElse(CertificateKind.VALID.name());
  }

  /// Returns the IIN of the signed-in user, in whose name the program signs.
  private Optional<Iin> iin(WebSocketSession session) {
    return session.getPrincipal() instanceof Authentication signedIn
            && signedIn.getPrincipal() instanceof ClaimAccessor token
        ? Optional.ofNullable(token.getClaimAsString(claims.iin())).flatMap(Iin::parse)
        : Optional.empty();
  }
}
