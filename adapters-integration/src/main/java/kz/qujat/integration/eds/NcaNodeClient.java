package kz.qujat.integration.eds;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.http.LimitedHttpClient;
import kz.qujat.integration.http.UnreliableResponse;
import tools.jackson.databind.json.JsonMapper;

/// Client of the NCANode server, which offers the provider of НУЦ РК over HTTP and supports ГОСТ.
final class NcaNodeClient {
  private static final Duration TO_CONNECT = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final long MOST_BYTES = 256 * 1024;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final URI verification;
  private final LimitedHttpClient http;
  private final InstantSource realTime;

  /// Creates a client for the server at `address`.
  NcaNodeClient(URI address, InstantSource realTime) {
    this(address, PATIENCE, realTime);
  }

  NcaNodeClient(URI address, Duration patience, InstantSource realTime) {
    verification = URI.create(address.toString().replaceAll("/+$", "") + "/cms/verify");
    http = new LimitedHttpClient(TO_CONNECT, patience);
    this.realTime = realTime;
  }

  private record Question(String cms, String data, List<String> revocationCheck) {}

  /// Requests the verification of `cms` over `document`, with an OCSP check of its certificate.
  ///
  /// The server is not asked to check revocation lists: it would report a certificate as good even
  /// if it has no list, or an old one.
  ///
  /// @param certificate the certificate in `cms`
  /// @throws UnreliableResponse when no answer about exactly this certificate came. The server
  ///   reports its own failures and bad signatures with the same status.
  NcaNodeAnswer verify(byte[] document, byte[] cms, SigningCertificate certificate)
      throws UnreliableResponse {
    Base64.Encoder base64 = Base64.getEncoder();
    var question =
        new Question(base64.encodeToString(cms), base64.encodeToString(document), List.of("OCSP"));
    byte[] answer =
        http.post(verification, "application/json", JSON.writeValueAsBytes(question), MOST_BYTES);
    return NcaNodeAnswer.read(answer, verification, certificate.x509(), realTime.instant());
  }
}
