package kz.qujat.sandbox;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.sandbox.AuthorityKeys.Kept;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/// Answers OCSP requests about the certificates of the sandbox's root (RFC 6960).
final class SandboxOcspResponder {
  private static final Duration LIFE_OF_AN_ANSWER = Duration.ofMinutes(5);

  private final X509Certificate issuer;
  private final Kept responder;
  private final Function<BigInteger, Optional<Instant>> revocations;

  SandboxOcspResponder(
      X509Certificate issuer, Kept responder, Function<BigInteger, Optional<Instant>> revocations) {
    this.issuer = issuer;
    this.responder = responder;
    this.revocations = revocations;
  }

  /// Returns the response to `request`, which may be arbitrary bytes.
  byte[] answer(byte[] request) {
    OCSPReq question;
    Req[] asked;
    try {
      question = new OCSPReq(request);
      asked = question.getRequestList();
    } catch (IOException | RuntimeException _) {
      // BouncyCastle also throws unchecked exceptions for malformed input.
      return response(OCSPRespBuilder.MALFORMED_REQUEST, null);
    }
    Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    return response(OCSPRespBuilder.SUCCESSFUL, statuses(asked, nonce));
  }

  private static byte[] response(int status, @Nullable BasicOCSPResp statuses) {
    try {
      return new OCSPRespBuilder().build(status, statuses).getEncoded();
    } catch (OCSPException | IOException e) {
      throw new IllegalStateException("the OCSP response cannot be encoded", e);
    }
  }

  @SuppressWarnings("JavaUtilDate") // OCSP responses accept no other type of time
  private BasicOCSPResp statuses(Req[] asked, @Nullable Extension nonce) {
    try {
      Instant now = Instant.now();
      BasicOCSPRespBuilder answer = new BasicOCSPRespBuilder(new RespID(name(responder)));
      for (Req one : asked) {
        answer.addResponse(
            one.getCertID(),
            status(one.getCertID()),
            Date.from(now),
            Date.from(now.plus(LIFE_OF_AN_ANSWER)));
      }
      if (nonce != null) {
        answer.setResponseExtensions(new Extensions(nonce));
      }
      return answer.build(
          new JcaContentSignerBuilder("SHA256withRSA").build(responder.pair().getPrivate()),
          new X509CertificateHolder[] {new JcaX509CertificateHolder(responder.certificate())},
          Date.from(now));
    } catch (OCSPException | OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException("the OCSP response cannot be created", e);
    }
  }

  @SuppressWarnings("JavaUtilDate") // OCSP responses accept no other type of time
  private @Nullable CertificateStatus status(CertificateID id)
      throws OCSPException, OperatorCreationException, GeneralSecurityException {
    if (!id.matchesIssuer(
        new JcaX509CertificateHolder(issuer), new JcaDigestCalculatorProviderBuilder().build())) {
      return new UnknownStatus();
    }
    Optional<Instant> revoked = revocations.apply(id.getSerialNumber());
    return revoked.isPresent()
        ? new RevokedStatus(Date.from(revoked.get()), CRLReason.keyCompromise)
        : CertificateStatus.GOOD;
  }

  private static X500Name name(Kept kept) {
    return X500Name.getInstance(kept.certificate().getSubjectX500Principal().getEncoded());
  }
}
