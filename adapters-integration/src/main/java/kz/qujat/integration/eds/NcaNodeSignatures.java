package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;

import java.security.cert.X509Certificate;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.Standing;
import kz.qujat.integration.certificate.Standing.Good;
import kz.qujat.integration.certificate.Standing.Unknown;
import kz.qujat.integration.certificate.Unreliable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks signatures by ГОСТ, RSA and ECDSA with the NCANode server.
///
/// The server verifies a signature and asks about revocation; everything else is asked here, and
/// before, so that only a signature good in every other respect leaves the house. Those by RSA and
/// ECDSA are verified here as well.
final class NcaNodeSignatures implements Signatures {
  private static final Logger LOG = LoggerFactory.getLogger(NcaNodeSignatures.class);

  private final OfficerCertificates officers;
  private final NcaNode node;
  private final SecondOpinion lists;

  NcaNodeSignatures(OfficerCertificates officers, NcaNode node, SecondOpinion lists) {
    this.officers = officers;
    this.node = node;
    this.lists = lists;
  }

  /// Whoever is asked about revocation where the server heard nothing.
  @FunctionalInterface
  interface SecondOpinion {
    Standing on(X509Certificate certificate, X509Certificate issuer);
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    try {
      CmsFile file = CmsFile.parse(cms);
      if (file.attached() != null) {
        // The server would verify over what is attached, whatever it is asked about.
        throw new Flawed(INVALID);
      }
      @Nullable X509Certificate issuer = provenIssuer(file, document, signer);
      NcaNodeAnswer answer = node.verify(document, cms, file.certificate());
      return answer.standing() instanceof Unknown && issuer != null
          ? BouncyCastleSignatures.on(lists.on(file.certificate().x509(), issuer))
          : judge(answer);
    } catch (Flawed flawed) {
      return new Invalid(flawed.flaw());
    } catch (Unreliable e) {
      LOG.warn("No reliable answer from NCANode: {}", e.reason());
      return new CannotTellNow();
    }
  }

  /// The issuer, where the signatures up to an anchor can be verified here; null where they are by
  /// ГОСТ, and the anchor is known by its name.
  private @Nullable X509Certificate provenIssuer(CmsFile file, byte[] document, Iin signer)
      throws Flawed {
    if (file.isByStateAlgorithm()) {
      file.signedDigest();
      officers.requireNamedIssuer(file, signer);
      return null;
    }
    DetachedSignature.in(file).verifyOver(document);
    return officers.issuerOf(file, signer);
  }

  private static Verdict judge(NcaNodeAnswer answer) throws Unreliable {
    Standing standing = answer.standing();
    if (standing instanceof Good && !answer.isTrusted()) {
      return new Invalid(UNTRUSTED);
    }
    if (standing instanceof Good && !answer.isValid()) {
      return new Invalid(INVALID);
    }
    return BouncyCastleSignatures.on(standing);
  }
}
