package kz.qujat.integration.eds;

import java.math.BigInteger;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.RevocationSource;
import kz.qujat.integration.certificate.Standing;
import kz.qujat.integration.certificate.Standing.Good;
import kz.qujat.integration.certificate.Standing.Revoked;
import kz.qujat.integration.certificate.Standing.Unknown;
import kz.qujat.integration.certificate.Unreliable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What NCANode says of one signature.
///
/// Its `valid` says little alone: it is true as well where there was no signer, no certificate, or
/// nobody to ask about revocation. So each part of it is looked for, and what is not there has not
/// been said.
final class NcaNodeAnswer {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// What the server reports of a responder that knows the certificate as good; any other reason is
  /// an error it met.
  private static final String ANSWERED = "OK";

  private final boolean valid;
  private final boolean trusted;
  private final List<JsonNode> revocations;
  private final RevocationProof proof;

  private NcaNodeAnswer(JsonNode answer, JsonNode certificate, RevocationProof proof)
      throws Unreliable {
    valid = truth(answer, "valid");
    trusted = truth(certificate, "valid");
    revocations = elements(certificate.path("revocations"));
    this.proof = proof;
  }

  /// Reads `bytes`, which may be anything.
  ///
  /// @param asked the certificate the answer has to be about
  /// @throws Unreliable when they are no answer about one signature by it
  static NcaNodeAnswer read(byte[] bytes, URI address, X509Certificate asked, Instant receivedAt)
      throws Unreliable {
    JsonNode answer = json(bytes);
    JsonNode signer = only(answer.path("signers"), "signer");
    JsonNode certificate = only(signer.path("certificates"), "certificate");
    if (!isAbout(asked, certificate)) {
      throw new Unreliable("an answer about another certificate");
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

  /// Whether the signature verifies over the document, by a certificate that is good.
  boolean isValid() {
    return valid;
  }

  /// Whether the server knows the issuer of the certificate, and both are in force.
  boolean isTrusted() {
    return trusted;
  }

  /// What the responder said of the certificate: that it is good only where the server has asked,
  /// and been answered.
  Standing standing() throws Unreliable {
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

  private static JsonNode json(byte[] bytes) throws Unreliable {
    try {
      return JSON.readTree(bytes);
    } catch (JacksonException _) {
      // What it says stays out: it may quote what came.
      throw new Unreliable("not JSON");
    }
  }

  private static JsonNode only(JsonNode list, String of) throws Unreliable {
    List<JsonNode> all = elements(list);
    if (all.size() != 1) {
      throw new Unreliable("not one " + of);
    }
    return all.getFirst();
  }

  private static List<JsonNode> elements(JsonNode list) {
    return list.isArray() ? list.valueStream().toList() : List.of();
  }

  private static boolean truth(JsonNode node, String field) throws Unreliable {
    if (!node.path(field).isBoolean()) {
      throw new Unreliable("nothing said of " + field);
    }
    return node.path(field).booleanValue();
  }

  /// The issuer's signature makes a certificate the very one; its number alone could be another's.
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
