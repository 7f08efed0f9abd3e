package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.CONTENT_MISMATCH;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
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

/// A CMS with one signer, taken apart.
///
/// It is read more strictly than the standard asks, so that nothing in the file may differ from
/// what its signer made: one encoding only, and no field that the signature leaves open keeps a
/// choice.
final class DetachedSignature {
  private static final int MOST_BYTES = 64 * 1024;

  private final CMSSignedData cms;
  private final SignerInformation signer;
  private final StrongAlgorithm algorithm;
  private final SigningCertificate certificate;

  private DetachedSignature(
      CMSSignedData cms,
      SignerInformation signer,
      StrongAlgorithm algorithm,
      SigningCertificate certificate) {
    this.cms = cms;
    this.signer = signer;
    this.algorithm = algorithm;
    this.certificate = certificate;
  }

  /// Reads `bytes`, which may be anything.
  ///
  /// @throws Flawed when they are not a CMS signed once, with a certificate, by a strong algorithm
  static DetachedSignature parse(byte[] bytes) throws Flawed {
    if (bytes.length > MOST_BYTES) {
      throw new Flawed(INVALID);
    }
    try {
      ContentInfo content = content(bytes);
      CMSSignedData cms = new CMSSignedData(content);
      SignerInformation signer = onlyOne(cms.getSignerInfos().getSigners());
      StrongAlgorithm algorithm =
          StrongAlgorithm.of(
                  signer.toASN1Structure().getDigestEncryptionAlgorithm(),
                  signer.getDigestAlgorithmID())
              .orElseThrow(() -> new Flawed(INVALID));
      requireConsistent(SignedData.getInstance(content.getContent()), signer);
      return new DetachedSignature(
          cms, signer, algorithm, SigningCertificate.named(signer.getSID(), cms.getCertificates()));
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

  /// All certificates that came along, the signer's among them.
  List<X509Certificate> certificates() throws Flawed {
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder one : cms.getCertificates().getMatches(null)) {
      all.add(SigningCertificate.of(one).x509());
    }
    return all;
  }

  /// Checks that the holder of the certificate's key signed exactly `document`.
  ///
  /// @throws Flawed when the key did not sign, or signed something else
  void verifyOver(byte[] document) throws Flawed {
    try {
      AttributeTable attributes = signer.getSignedAttributes();
      if (attributes == null
          || !CMSObjectIdentifiers.data.equals(value(attributes, CMSAttributes.contentType))
          || !isSignedByTheKey()) {
        throw new Flawed(INVALID);
      }
      byte[] signed =
          ASN1OctetString.getInstance(value(attributes, CMSAttributes.messageDigest)).getOctets();
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
    signature.initVerify(certificate.x509().getPublicKey());
    signature.update(signer.getEncodedSignedAttributes());
    return signature.verify(signer.getSignature());
  }

  private boolean isDetachedOrHolds(byte[] document) {
    CMSTypedData attached = cms.getSignedContent();
    return attached == null
        || (attached.getContent() instanceof byte[] content && Arrays.equals(content, document));
  }

  private static ASN1Encodable value(AttributeTable attributes, ASN1ObjectIdentifier type)
      throws Flawed {
    ASN1EncodableVector found = attributes.getAll(type);
    if (found.size() != 1) {
      throw new Flawed(INVALID);
    }
    return onlyElement(Attribute.getInstance(found.get(0)).getAttrValues());
  }

  private static ASN1Encodable onlyElement(ASN1Set set) throws Flawed {
    if (set.size() != 1) {
      throw new Flawed(INVALID);
    }
    return set.getObjectAt(0);
  }
}
