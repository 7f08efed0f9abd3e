package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.CONTENT_MISMATCH;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import kz.qujat.integration.certificate.AllowedAlgorithm;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/// A signature with an algorithm that can be verified here.
final class CmsSignature {
  private final ParsedCms file;
  private final AllowedAlgorithm algorithm;

  private CmsSignature(ParsedCms file, AllowedAlgorithm algorithm) {
    this.file = file;
    this.algorithm = algorithm;
  }

  /// Parses arbitrary bytes.
  ///
  /// @throws InvalidSignature when they are not a CMS file with exactly one signature, its
  ///   certificate and a strong algorithm
  static CmsSignature parse(byte[] bytes) throws InvalidSignature {
    return in(ParsedCms.parse(bytes));
  }

  /// Returns the signature in `file`.
  ///
  /// @throws InvalidSignature when its algorithm is weak, or unknown here
  static CmsSignature in(ParsedCms file) throws InvalidSignature {
    SignerInformation signer = file.signer();
    return new CmsSignature(
        file,
        AllowedAlgorithm.of(
                signer.toASN1Structure().getDigestEncryptionAlgorithm(),
                signer.getDigestAlgorithmID())
            .orElseThrow(() -> new InvalidSignature(INVALID)));
  }

  SigningCertificate certificate() {
    return file.certificate();
  }

  ParsedCms file() {
    return file;
  }

  /// Verifies that the certificate's key signed exactly `document`.
  ///
  /// @throws InvalidSignature when the signature is not by that key, or is over another document
  void verifyOver(byte[] document) throws InvalidSignature {
    byte[] signed = file.signed().digest();
    try {
      if (!isSignedByTheKey()) {
        throw new InvalidSignature(INVALID);
      }
      byte[] ours = MessageDigest.getInstance(algorithm.jdkDigest()).digest(document);
      if (!MessageDigest.isEqual(signed, ours) || !isDetachedOrHolds(document)) {
        throw new InvalidSignature(CONTENT_MISMATCH);
      }
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      throw new InvalidSignature(INVALID);
    }
  }

  private boolean isSignedByTheKey() throws GeneralSecurityException, IOException {
    Signature signature = Signature.getInstance(algorithm.jdkSignature());
    signature.initVerify(certificate().x509().getPublicKey());
    signature.update(file.signer().getEncodedSignedAttributes());
    return signature.verify(file.signer().getSignature());
  }

  private boolean isDetachedOrHolds(byte[] document) {
    @Nullable CMSTypedData attached = file.attached();
    return attached == null
        || (attached.getContent() instanceof byte[] content && Arrays.equals(content, document));
  }
}
