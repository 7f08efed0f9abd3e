package kz.qujat.integration.revocation;

import java.io.IOException;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.integration.certificate.AllowedAlgorithm;
import kz.qujat.integration.http.UnreliableResponse;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.jspecify.annotations.Nullable;

/// An answer of an OCSP responder (RFC 6960). It is reliable only if it answers our request, is
/// current, and is signed by the issuer or by a responder that the issuer has authorised.
final class OcspResponse {
  static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private static final Duration LIFE_OF_AN_OPEN_ANSWER = Duration.ofMinutes(15);
  private static final String OCSP_SIGNING = "1.3.6.1.5.5.7.3.9";

  private final BasicOCSPResp answer;
  private final OcspRequest question;
  private final Instant now;

  private OcspResponse(BasicOCSPResp answer, OcspRequest question, Instant now) {
    this.answer = answer;
    this.question = question;
    this.now = now;
  }

  /// Returns the status of the requested certificate according to arbitrary bytes.
  ///
  /// @throws UnreliableResponse when they are not a reliable answer
  static RevocationStatus read(byte[] bytes, URI address, OcspRequest question, Instant now)
      throws UnreliableResponse {
    try {
      OCSPResp response = new OCSPResp(bytes);
      if (response.getStatus() != OCSPResp.SUCCESSFUL
          || !(response.getResponseObject() instanceof BasicOCSPResp answer)) {
        throw new UnreliableResponse("OCSP status " + response.getStatus());
      }
      return new OcspResponse(answer, question, now).standing(bytes, address);
    } catch (OCSPException
        | OperatorCreationException
        | GeneralSecurityException
        | IOException
        | RuntimeException e) {
      // On unexpected input BouncyCastle throws exceptions of many kinds, including unchecked ones.
      throw new UnreliableResponse("not an OCSP answer", e);
    }
  }

  private RevocationStatus standing(byte[] bytes, URI address)
      throws UnreliableResponse,
          OperatorCreationException,
          OCSPException,
          GeneralSecurityException {
    requireAnswerToTheQuestion();
    requireAuthentic();
    SingleResp single = fresh(only());
    @Nullable CertificateStatus status = single.getCertStatus();
    if (Objects.equals(status, CertificateStatus.GOOD)) {
      return new RevocationStatus.Good(
          new RevocationProof(
              VaultRecord.RevocationSource.OCSP,
              address.toString(),
              now,
              answer.getProducedAt().toInstant(),
              single.getThisUpdate().toInstant(),
              Base64.getEncoder().encodeToString(bytes)));
    }
    if (status instanceof RevokedStatus) {
      return new RevocationStatus.Revoked();
    }
    throw new UnreliableResponse("the responder does not know the certificate");
  }

  private void requireAnswerToTheQuestion() throws UnreliableResponse {
    Extension repeated = answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (repeated == null || !question.nonce().equals(repeated.getExtnValue())) {
      throw new UnreliableResponse("an answer to another question");
    }
  }

  private void requireAuthentic()
      throws UnreliableResponse,
          OperatorCreationException,
          OCSPException,
          GeneralSecurityException {
    if (!AllowedAlgorithm.isStrong(answer.getSignatureAlgOID().getId())) {
      throw new UnreliableResponse("an answer by a weak algorithm");
    }
    for (X509Certificate responder : responders()) {
      if (answer.isSignatureValid(
          new JcaContentVerifierProviderBuilder().build(responder.getPublicKey()))) {
        return;
      }
    }
    throw new UnreliableResponse("an answer that its responder did not sign");
  }

  /// Returns the certificates that may sign the answer: the issuer's, and those of responders that
  /// the issuer has authorised.
  private List<X509Certificate> responders() throws GeneralSecurityException {
    List<X509Certificate> responders = new ArrayList<>();
    responders.add(question.issuer());
    for (X509CertificateHolder holder : answer.getCerts()) {
      X509Certificate certificate = new JcaX509CertificateConverter().getCertificate(holder);
      if (isDelegate(certificate)) {
        responders.add(certificate);
      }
    }
    return responders;
  }

  private boolean isDelegate(X509Certificate certificate) {
    try {
      certificate.verify(question.issuer().getPublicKey());
      List<String> uses = certificate.getExtendedKeyUsage();
      return certificate
              .getIssuerX500Principal()
              .equals(question.issuer().getSubjectX500Principal())
          && uses != null
          && uses.contains(OCSP_SIGNING)
          && AllowedAlgorithm.isStrong(certificate)
          && !now.isBefore(certificate.getNotBefore().toInstant())
          && !now.isAfter(certificate.getNotAfter().toInstant());
    } catch (GeneralSecurityException _) {
      return false;
    }
  }

  private SingleResp only() throws UnreliableResponse {
    List<SingleResp> ours =
        Arrays.stream(answer.getResponses())
            .filter(one -> question.isAbout(one.getCertID()))
            .toList();
    if (ours.size() != 1) {
      throw new UnreliableResponse("not one answer about the certificate");
    }
    return ours.getFirst();
  }

  private SingleResp fresh(SingleResp single) throws UnreliableResponse {
    Instant from = single.getThisUpdate().toInstant();
    Instant until =
        single.getNextUpdate() == null
            ? from.plus(LIFE_OF_AN_OPEN_ANSWER)
            : single.getNextUpdate().toInstant();
    if (now.plus(CLOCK_SKEW).isBefore(from) || now.isAfter(until)) {
      throw new UnreliableResponse("a stale answer");
    }
    return single;
  }
}
