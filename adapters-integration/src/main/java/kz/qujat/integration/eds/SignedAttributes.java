package kz.qujat.integration.eds;

import static kz.qujat.application.review.Signatures.Flaw.INVALID;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.integration.certificate.Flawed;
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
  /// @throws Flawed when they are not the attributes of a document, or name another certificate
  static SignedAttributes of(SignerInformation signer, SigningCertificate certificate)
      throws Flawed {
    try {
      @Nullable AttributeTable attributes = signer.getSignedAttributes();
      if (attributes == null || !isDocument(attributes) || !isBy(certificate, attributes)) {
        throw new Flawed(INVALID);
      }
      return new SignedAttributes(
          ASN1OctetString.getInstance(required(attributes, CMSAttributes.messageDigest))
              .getOctets(),
          optional(attributes, CMSAttributes.signingTime)
              .map(time -> Time.getInstance(time).getDate().toInstant())
              .orElse(null));
    } catch (RuntimeException _) {
      throw new Flawed(INVALID);
    }
  }

  private static boolean isDocument(AttributeTable attributes) throws Flawed {
    return CMSObjectIdentifiers.data.equals(required(attributes, CMSAttributes.contentType));
  }

  private static boolean isBy(SigningCertificate certificate, AttributeTable attributes)
      throws Flawed {
    Optional<NamedCertificate> bySha1 =
        optional(attributes, PKCSObjectIdentifiers.id_aa_signingCertificate)
            .map(NamedCertificate::bySha1);
    Optional<NamedCertificate> byAnyDigest =
        optional(attributes, PKCSObjectIdentifiers.id_aa_signingCertificateV2)
            .map(NamedCertificate::byAnyDigest);
    return Stream.of(bySha1, byAnyDigest)
        .flatMap(Optional::stream)
        .allMatch(named -> named.is(certificate));
  }

  private static ASN1Encodable required(AttributeTable attributes, ASN1ObjectIdentifier type)
      throws Flawed {
    return optional(attributes, type).orElseThrow(() -> new Flawed(INVALID));
  }

  private static Optional<ASN1Encodable> optional(
      AttributeTable attributes, ASN1ObjectIdentifier type) throws Flawed {
    ASN1EncodableVector found = attributes.getAll(type);
    if (found.size() > 1) {
      throw new Flawed(INVALID);
    }
    return found.size() == 0
        ? Optional.empty()
        : Optional.of(CmsFile.onlyElement(Attribute.getInstance(found.get(0)).getAttrValues()));
  }

  /// Returns the digest of the document.
  byte[] digest() {
    return digest.clone();
  }

  /// Checks that the signing time is not after `now`. The signer's clock may be ahead by five
  /// minutes.
  ///
  /// @throws Flawed otherwise
  void requireSignedBy(Instant now) throws Flawed {
    if (signedAt != null && signedAt.isAfter(now.plus(CLOCK_SKEW))) {
      throw new Flawed(INVALID);
    }
  }
}
