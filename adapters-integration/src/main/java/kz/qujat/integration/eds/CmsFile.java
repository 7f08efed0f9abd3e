package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.StateAlgorithm;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/// A CMS with one signer, taken apart; whether the signature in it verifies is another matter, so
/// that it may be made by any algorithm.
///
/// It is read more strictly than the standard asks, so that nothing in the file may differ from
/// what its signer made: one encoding only, and no field that the signature leaves open keeps a
/// choice.
final class CmsFile {
  private static final int MOST_BYTES = 64 * 1024;

  private final CMSSignedData cms;
  private final SignerInformation signer;
  private final SigningCertificate certificate;

  private CmsFile(CMSSignedData cms, SignerInformation signer, SigningCertificate certificate) {
    this.cms = cms;
    this.signer = signer;
    this.certificate = certificate;
  }

  /// Reads `bytes`, which may be anything.
  ///
  /// @throws Flawed when they are not a CMS signed once, with a certificate
  static CmsFile parse(byte[] bytes) throws Flawed {
    if (bytes.length > MOST_BYTES) {
      throw new Flawed(INVALID);
    }
    try {
      ContentInfo content = content(bytes);
      CMSSignedData cms = new CMSSignedData(content);
      SignerInformation signer = onlyOne(cms.getSignerInfos().getSigners());
      requireConsistent(SignedData.getInstance(content.getContent()), signer);
      return new CmsFile(
          cms, signer, SigningCertificate.named(signer.getSID(), cms.getCertificates()));
    } catch (IOException | CMSException | RuntimeException e) {
      // BouncyCastle meets what it does not expect with exceptions of many kinds, unchecked ones
      // too.
      throw new Flawed(INVALID);
    }
  }

  private static ContentInfo content(byte[] bytes) throws IOException, Flawed {
    ASN1Primitive asn1 = ASN1Primitive.fromByteArray(bytes);
    ContentInfo content = ContentInfo.getInstance(asn1);
    if (!CMSObjectIdentifiers.signedData.equals(content.getContentType())
        || !Arrays.equals(asn1.getEncoded(), bytes)) {
      throw new Flawed(INVALID);
    }
    return content;
  }

  private static SignerInformation onlyOne(Collection<SignerInformation> signers) throws Flawed {
    if (signers.size() != 1) {
      throw new Flawed(INVALID);
    }
    return signers.iterator().next();
  }

  /// What the signature does not cover has to be what follows from what it covers.
  private static void requireConsistent(SignedData data, SignerInformation signer) throws Flawed {
    SignerInfo info = signer.toASN1Structure();
    AlgorithmIdentifier digest =
        AlgorithmIdentifier.getInstance(onlyElement(data.getDigestAlgorithms()));
    SignedData remade =
        new SignedData(
            data.getDigestAlgorithms(),
            data.getEncapContentInfo(),
            data.getCertificates(),
            data.getCRLs(),
            data.getSignerInfos());
    if (!data.getVersion().equals(remade.getVersion())
        || !info.getVersion().hasValue(info.getSID().isTagged() ? 3 : 1)
        || !digest.equals(info.getDigestAlgorithm())
        || !CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType())) {
      throw new Flawed(INVALID);
    }
  }

  SigningCertificate certificate() {
    return certificate;
  }

  SignerInformation signer() {
    return signer;
  }

  /// Whether all of it is by ГОСТ, and so for others to verify.
  boolean isByStateAlgorithm() {
    return StateAlgorithm.isNamedBy(
            signer.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getDigestAlgorithmID())
        && certificate.isByStateAlgorithm();
  }

  /// All certificates that came along, the signer's among them.
  List<X509Certificate> certificates() throws Flawed {
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder one : cms.getCertificates().getMatches(null)) {
      all.add(SigningCertificate.of(one).x509());
    }
    return all;
  }

  /// What was signed where it came along, null where the signature stands alone.
  @Nullable CMSTypedData attached() {
    return cms.getSignedContent();
  }

  /// What its signer says of the signature itself.
  ///
  /// @throws Flawed when these are not the attributes of a document, or name another certificate
  SignedAttributes signed() throws Flawed {
    return SignedAttributes.of(signer, certificate);
  }

  /// @throws Flawed when there is none or several
  static ASN1Encodable onlyElement(ASN1Set set) throws Flawed {
    if (set.size() != 1) {
      throw new Flawed(INVALID);
    }
    return set.getObjectAt(0);
  }
}
