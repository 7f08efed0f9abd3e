package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.jspecify.annotations.Nullable;

/// The signed attributes of a CMS file: the digest of the document, the certificate and the signing
/// time. The digest is required, the other two are optional.
final class SignedAttributes {
  private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

  private final byte[] digest;
  private final @Nullable Instant signedAt;

  private SignedAttributes(byte[] digest, @Nullable Instant signedAt) {
    this.digest = digest;
    this.signedAt = signedAt;
  }

  /// Reads the attributes of `signer`, whose values may be anything.
  ///
  /// @param certificate the certificate with which the signature is verified
  /// @throws InvalidSignature when they are not the attributes of a document, or name another
  ///   certificate
  static SignedAttributes of(SignerInformation signer, SigningCertificate certificate)
      throws InvalidSignature {
    try {
      @Nullable AttributeTable attributes = signer.getSignedAttributes();
      if (attributes == null || !isDocument(attributes) || !isBy(certificate, attributes)) {
        throw new InvalidSignature(INVALID);
      }
      return new SignedAttributes(
          ASN1OctetString.getInstance(required(attributes, CMSAttributes.messageDigest))
              .getOctets(),
          optional(attributes, CMSAttributes.signingTime)
              .map(time -> Time.getInstance(time).getDate().toInstant())
              .orElse(null));
    } catch (RuntimeException _) {
      throw new InvalidSignature(INVALID);
    }
  }

  private static boolean isDocument(AttributeTable attributes) throws InvalidSignature {
    return CMSObjectIdentifiers.data.equals(required(attributes, CMSAttributes.contentType));
  }

  private static boolean isBy(SigningCertificate certificate, AttributeTable attributes)
      throws InvalidSignature {
    Optional<CertificateReference> bySha1 =
        optional(attributes, PKCSObjectIdentifiers.id_aa_signingCertificate)
            .map(CertificateReference::bySha1);
    Optional<CertificateReference> byAnyDigest =
        optional(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
            .map(CertificateReference::byAnyDigest);
    return Stream.of(bySha1, byAnyDigest)
        .flatMap(Optional::stream)
        .allMatch(named -> named.is(certificate));
  }

  private static ASN1Encodable required(AttributeTable attributes, ASN1ObjectIdentifier type)
      throws InvalidSignature {
    return optional(attributes, type).orElseThrow(() -> new InvalidSignature(INVALID));
  }

  private static Optional<ASN1Encodable> optional(
      AttributeTable attributes, ASN1ObjectIdentifier type) throws InvalidSignature {
    ASN1EncodableVector found = attributes.getAll(type);
    if (found.size() > 1) {
      throw new InvalidSignature(INVALID);
    }
    return found.size() == 0
        ? Optional.empty()
        : Optional.of(ParsedCms.onlyElement(Attribute.getInstance(found.get(0)).getAttrValues()));
  }

  /// Returns the digest of the document.
  byte[] digest() {
    return digest.clone();
  }

  /// Checks that the signing time is not after `now`. The signer's clock may be ahead by five
  /// minutes.
  ///
  /// @throws InvalidSignature otherwise
  void requireSignedBy(Instant now) throws InvalidSignature {
    if (signedAt != null && signedAt.isAfter(now.plus(CLOCK_SKEW))) {
      throw new InvalidSignature(INVALID);
    }
  }
}
