package kz.qujat.integration.eds;

import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.integration.http.UnreliableResponse;
import kz.qujat.integration.revocation.RevocationStatus;
import kz.qujat.integration.revocation.RevocationStatus.Good;
import kz.qujat.integration.revocation.RevocationStatus.Revoked;
import kz.qujat.integration.revocation.RevocationStatus.Unknown;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// NCANode's answer about one signature.
///
/// Its field `valid` alone proves little: it is also true when there was no signer, no certificate,
/// or no revocation source to ask. Therefore each part of the answer is checked, and a missing part
/// is never assumed.
final class NcaNodeAnswer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// The reason reported when the responder confirmed the certificate as good. Any other reason is
  /// an error.
  private static final String ANSWERED = "OK";

  private final boolean valid;
  private final boolean trusted;
  private final List<JsonNode> revocations;
  private final RevocationProof proof;

  private NcaNodeAnswer(JsonNode answer, JsonNode certificate, RevocationProof proof)
      throws UnreliableResponse {
    valid = truth(answer, "valid");
    trusted = truth(certificate, "valid");
    revocations = elements(certificate.path("revocations"));
    this.proof = proof;
  }

  /// Parses arbitrary bytes.
  ///
  /// @param asked the certificate that the answer must be about
  /// @throws UnreliableResponse when they are not an answer about exactly one signature with that
  ///   certificate
  static NcaNodeAnswer read(byte[] bytes, URI address, X509Certificate asked, Instant receivedAt)
      throws UnreliableResponse {
    JsonNode answer = json(bytes);
    JsonNode signer = only(answer.path("signers"), "signer");
    JsonNode certificate = only(signer.path("certificates"), "certificate");
    if (!isAbout(asked, certificate)) {
      throw new UnreliableResponse("an answer about another certificate");
    }
    return new NcaNodeAnswer(
        answer,
        certificate,
        new RevocationProof(
            RevocationSource.NCANODE,
            address.toString(),
            receivedAt,
            null,
            null,
            Base64.getEncoder().encodeToString(bytes)));
  }

  /// Whether the signature over the document is valid, with a valid certificate.
  boolean isValid() {
    return valid;
  }

  /// Whether the server knows the certificate's issuer, and both certificates are in force.
  boolean isTrusted() {
    return trusted;
  }

  /// Returns the revocation status of the certificate. It is `Good` only if the server asked the
  /// responder and received its answer.
  ///
  /// @throws UnreliableResponse when an entry does not say whether the certificate is revoked
  RevocationStatus standing() throws UnreliableResponse {
    List<JsonNode> responders = revocations.stream().filter(NcaNodeAnswer::isByOcsp).toList();
    for (JsonNode one : revocations) {
      if (truth(one, "revoked")) {
        return new Revoked();
      }
    }
    return !responders.isEmpty() && responders.stream().allMatch(NcaNodeAnswer::isAnswered)
        ? new Good(proof)
        : new Unknown();
  }

  private static boolean isByOcsp(JsonNode revocation) {
    return revocation.path("by").asString("").equals("OCSP");
  }

  private static boolean isAnswered(JsonNode revocation) {
    return revocation.path("reason").asString("").equals(ANSWERED);
  }

  private static JsonNode json(byte[] bytes) throws UnreliableResponse {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException _) {
      // The cause is left out, because it may quote the answer.
      throw new UnreliableResponse("not JSON");
    }
  }

  private static JsonNode only(JsonNode list, String of) throws UnreliableResponse {
    List<JsonNode> all = elements(list);
    if (all.size() != 1) {
      throw new UnreliableResponse("not one " + of);
    }
    return all.getFirst();
  }

  private static List<JsonNode> elements(JsonNode list) {
    return list.isArray() ? list.valueStream().toList() : List.of();
  }

  private static boolean truth(JsonNode node, String field) throws UnreliableResponse {
    if (!node.path(field).isBoolean()) {
      throw new UnreliableResponse("nothing said of " + field);
    }
    return node.path(field).booleanValue();
  }

  /// Whether the answer is about `asked`. The serial number alone could belong to another
  /// certificate, so the issuer's signature is compared too.
  private static boolean isAbout(X509Certificate asked, JsonNode told) {
    try {
      String number = told.path("serialNumber").asString("");
      String signature = told.path("signature").asString("");
      return asked.getSerialNumber().equals(new BigInteger(number, 16))
          && Arrays.equals(asked.getSignature(), Base64.getDecoder().decode(signature));
    } catch (IllegalArgumentException _) {
      return false;
    }
  }
}
