package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.CONTENT_MISMATCH;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.util.Arrays;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.StrongAlgorithm;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/// A signature with an algorithm that can be verified here.
final class DetachedSignature {
  private final CmsFile file;
  private final StrongAlgorithm algorithm;

  private DetachedSignature(CmsFile file, StrongAlgorithm algorithm) {
    this.file = file;
    this.algorithm = algorithm;
  }

  /// Parses arbitrary bytes.
  ///
  /// @throws Flawed when they are not a CMS file with exactly one signature, its certificate and a
  ///   strong algorithm
  static DetachedSignature parse(byte[] bytes) throws Flawed {
    return in(CmsFile.parse(bytes));
  }

  /// Returns the signature in `file`.
  ///
  /// @throws Flawed when its algorithm is weak, or unknown here
  static DetachedSignature in(CmsFile file) throws Flawed {
    SignerInformation signer = file.signer();
    return new DetachedSignature(
        file,
        StrongAlgorithm.of(
                signer.toASN1Structure().getDigestEncryptionAlgorithm(),
                signer.getDigestAlgorithmID())
            .orElseThrow(() -> new Flawed(INVALID)));
  }

  SigningCertificate certificate() {
    return file.certificate();
  }

  CmsFile file() {
    return file;
  }

  /// Verifies that the certificate's key signed exactly `document`.
  ///
  /// @throws Flawed when the signature is not by that key, or is over another document
  void verifyOver(byte[] document) throws Flawed {
    byte[] signed = file.signed().digest();
    try {
      if (!isSignedByTheKey()) {
        throw new Flawed(INVALID);
      }
      byte[] ours = MessageDigest.getInstance(algorithm.jdkDigest()).digest(document);
      if (!MessageDigest.isEqual(signed, ours) || !isDetachedOrHolds(document)) {
        throw new Flawed(CONTENT_MISMATCH);
      }
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      throw new Flawed(INVALID);
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
