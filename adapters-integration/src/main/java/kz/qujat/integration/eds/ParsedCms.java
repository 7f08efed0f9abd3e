package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import kz.qujat.integration.certificate.GostAlgorithms;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
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

/// A parsed CMS file with one signer. It does not verify the signature, so the signature may use
/// any algorithm.
///
/// The parser is stricter than the standard, so that the file cannot differ from what its signer
/// created: only one encoding is accepted, and fields that the signature does not cover must have
/// the one value that follows from it.
final class ParsedCms {
  private static final int MOST_BYTES = 64 * 1024;

  private final CMSSignedData cms;
  private final SignerInformation signer;
  private final SigningCertificate certificate;

  private ParsedCms(CMSSignedData cms, SignerInformation signer, SigningCertificate certificate) {
    this.cms = cms;
    this.signer = signer;
    this.certificate = certificate;
  }

  /// Parses arbitrary bytes.
  ///
  /// @throws InvalidSignature when they are not a CMS file with exactly one signature and its
  ///   certificate
  static ParsedCms parse(byte[] bytes) throws InvalidSignature {
    if (bytes.length > MOST_BYTES) {
      throw new InvalidSignature(INVALID);
    }
    try {
      ContentInfo content = content(bytes);
      CMSSignedData cms = new CMSSignedData(content);
      SignerInformation signer = onlyOne(cms.getSignerInfos().getSigners());
      requireConsistent(SignedData.getInstance(content.getContent()), signer);
      return new ParsedCms(
          cms, signer, SigningCertificate.named(signer.getSID(), cms.getCertificates()));
    } catch (IOException | CMSException | RuntimeException e) {
      // On unexpected input BouncyCastle throws exceptions of many kinds, including unchecked ones.
      throw new InvalidSignature(INVALID);
    }
  }

  private static ContentInfo content(byte[] bytes) throws IOException, InvalidSignature {
    ASN1Primitive asn1 = ASN1Primitive.fromByteArray(bytes);
    ContentInfo content = ContentInfo.getInstance(asn1);
    if (!CMSObjectIdentifiers.signedData.equals(content.getContentType())
        || !Arrays.equals(asn1.getEncoded(), bytes)) {
      throw new InvalidSignature(INVALID);
    }
    return content;
  }

  private static SignerInformation onlyOne(Collection<SignerInformation> signers)
      throws InvalidSignature {
    if (signers.size() != 1) {
      throw new InvalidSignature(INVALID);
    }
    return signers.iterator().next();
  }

  /// Checks that everything the signature does not cover follows from what it covers.
  private static void requireConsistent(SignedData data, SignerInformation signer)
      throws InvalidSignature {
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
      throw new InvalidSignature(INVALID);
    }
  }

  SigningCertificate certificate() {
    return certificate;
  }

  SignerInformation signer() {
    return signer;
  }

  /// Whether key, signature and digest are all ГОСТ, so that the signature is verified elsewhere.
  boolean isByStateAlgorithm() {
    return GostAlgorithms.isNamedBy(
            signer.toASN1Structure().getDigestEncryptionAlgorithm(), signer.getDigestAlgorithmID())
        && certificate.isByStateAlgorithm();
  }

  /// Returns all certificates in the file, including the signer's.
  List<X509Certificate> certificates() throws InvalidSignature {
    List<X509Certificate> all = new ArrayList<>();
    for (X509CertificateHolder one : cms.getCertificates().getMatches(null)) {
      all.add(SigningCertificate.of(one).x509());
    }
    return all;
  }

  /// Returns the signed content if the file contains it, null for a detached signature.
  @Nullable CMSTypedData attached() {
    return cms.getSignedContent();
  }

  /// Returns the signed attributes.
  ///
  /// @throws InvalidSignature when they are not the attributes of a document, or name another
  ///   certificate
  SignedAttributes signed() throws InvalidSignature {
    return SignedAttributes.of(signer, certificate);
  }

  /// Returns the only element of a set.
  ///
  /// @throws InvalidSignature when it has none, or more than one
  static ASN1Encodable onlyElement(ASN1Set set) throws InvalidSignature {
    if (set.size() != 1) {
      throw new InvalidSignature(INVALID);
    }
    return set.getObjectAt(0);
  }
}
