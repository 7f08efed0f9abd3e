package kz.qujat.integration.eds;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import kz.qujat.integration.certificate.BoundedHttp;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.Unreliable;
import tools.jackson.databind.json.JsonMapper;

/// The NCANode server: the provider of НУЦ РК behind HTTP, which knows ГОСТ.
final class NcaNode {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final long MOST_BYTES = 256 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI verification;
  private final BoundedHttp http;
  private final InstantSource realTime;

  /// The server at `address`.
  NcaNode(URI address, InstantSource realTime) {
    this(address, PATIENCE, realTime);
  }

  NcaNode(URI address, Duration patience, InstantSource realTime) {
    verification = URI.create(address.toString().replaceAll("/+$", "") + "/cms/verify");
    http = new BoundedHttp(TO_CONNECT, patience);
    this.realTime = realTime;
  }

  private record Question(String cms, String data, List<String> revocationCheck) {}

  /// Has `cms` verified over `document`, and its certificate asked about by OCSP.
  ///
  /// A list of revoked certificates is not asked for here: the server calls a certificate good by
  /// it also when it has no list, or an old one.
  ///
  /// @param certificate the one in `cms`
  /// @throws Unreliable when no answer came about this very certificate; the server answers
  ///   whatever troubles it, itself or the signature, with the same status
  NcaNodeAnswer verify(byte[] document, byte[] cms, SigningCertificate certificate)
      throws Unreliable {
    Base64.Encoder base64 = Base64.getEncoder();
    var question =
        new Question(base64.encodeToString(cms), base64.encodeToString(document), List.of("OCSP"));
    byte[] answer =
        http.post(verification, "application/json", JSON.writeValueAsBytes(question), MOST_BYTES);
    return NcaNodeAnswer.read(answer, verification, certificate.x509(), realTime.instant());
  }
}
