package kz.qujat.integration.certificate;

import static kz.qujat.application.review.Signatures.Flaw.EXPIRED;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_PURPOSE;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_SIGNER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.CertificatePolicies;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.SignerId;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/// An officer's signing certificate, issued by НУЦ РК: its holder, its purpose and its validity.
public final class SigningCertificate {
  private static final ASN1ObjectIdentifier SIGNING_POLICIES =
      new ASN1ObjectIdentifier("1.2.398.3.3.2");
  private static final String EMPLOYEE_OF_ORGANISATION = "1.2.398.3.3.4.1.2.5";
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;

  private final X509CertificateHolder holder;
  private final X509Certificate x509;

  private SigningCertificate(X509CertificateHolder holder, X509Certificate x509) {
    this.holder = holder;
    this.x509 = x509;
  }

  /// Returns the certificate in `holder`.
  ///
  /// @throws InvalidSignature when it cannot be read
  public static SigningCertificate of(X509CertificateHolder holder) throws InvalidSignature {
    if (holder.toASN1Structure().getSignature().getPadBits() != 0) {
      // The padding bits are the only bits around a certificate's signature that could be changed
      // without invalidating it.
      throw new InvalidSignature(INVALID);
    }
    try {
      return new SigningCertificate(
          holder, new JcaX509CertificateConverter().getCertificate(holder));
    } catch (CertificateException e) {
      throw new InvalidSignature(INVALID);
    }
  }

  /// Returns the one certificate that a signer names as its own.
  ///
  /// @throws InvalidSignature when there is none, or more than one
  public static SigningCertificate named(SignerId name, Store<X509CertificateHolder> all)
      throws InvalidSignature {
    List<X509CertificateHolder> named =
        all.getMatches(null).stream().filter(one -> isNamedExactly(one, name)).toList();
    if (named.size() != 1) {
      throw new InvalidSignature(INVALID);
    }
    return of(named.getFirst());
  }

  /// Whether the signer's identifier matches exactly. X.500 names usually match regardless of case;
  /// here the encodings must be identical.
  private static boolean isNamedExactly(X509CertificateHolder certificate, SignerId name) {
    return name.match(certificate)
        && (name.getIssuer() == null || isSame(name.getIssuer(), certificate.getIssuer()));
  }

  private static boolean isSame(X500Name one, X500Name other) {
    try {
      return Arrays.equals(one.getEncoded(), other.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public X509Certificate x509() {
    return x509;
  }

  /// Whether both its key and its signature use ГОСТ algorithms.
  public boolean isByStateAlgorithm() {
    return GostAlgorithms.isUsedBy(x509, holder.getSubjectPublicKeyInfo().getAlgorithm());
  }

  @Nullable Extensions extensions() {
    return holder.getExtensions();
  }

  /// Returns the value of `attribute` in the subject's name, empty if it is absent.
  public String subject(ASN1ObjectIdentifier attribute) {
    return String.join(", ", values(attribute));
  }

  /// Returns the issuer's common name, or its complete name if it has none.
  public String issuer() {
    RDN[] names = holder.getIssuer().getRDNs(BCStyle.CN);
    return names.length == 0
        ? holder.getIssuer().toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  /// Returns `now`, or the nearest moment at which the certificate was in force. Its chain is
  /// checked at that moment, so that an expired certificate is distinguished from one that was
  /// never trusted.
  public Instant momentNear(Instant now) {
    Instant from = x509.getNotBefore().toInstant();
    Instant until = x509.getNotAfter().toInstant();
    if (now.isBefore(from)) {
      return from;
    }
    return now.isAfter(until) ? until : now;
  }

  /// Checks that `now` lies within the validity period.
  ///
  /// @throws InvalidSignature `EXPIRED` otherwise
  public void requireInForceAt(Instant now) throws InvalidSignature {
    if (!momentNear(now).equals(now)) {
      throw new InvalidSignature(EXPIRED);
    }
  }

  /// Checks that the certificate is for signing documents as an employee of one of `organisations`.
  ///
  /// @throws InvalidSignature `WRONG_PURPOSE` otherwise
  public void requireEmployeeOf(Set<String> organisations) throws InvalidSignature {
    boolean employee =
        values(BCStyle.OU).stream()
            .anyMatch(unit -> unit.startsWith("BIN") && organisations.contains(unit.substring(3)));
    if (!isForSigning() || !isForEmployees() || !isUnderSigningPolicy() || !employee) {
      throw new InvalidSignature(WRONG_PURPOSE);
    }
  }

  /// Checks that the certificate was issued to `signer`.
  ///
  /// @throws InvalidSignature `WRONG_SIGNER` otherwise
  public void requireHolder(Iin signer) throws InvalidSignature {
    if (!values(BCStyle.SERIALNUMBER).equals(List.of("IIN" + signer.digits()))) {
      throw new InvalidSignature(WRONG_SIGNER);
    }
  }

  private boolean isForSigning() {
    boolean[] usage = x509.getKeyUsage();
    return usage != null && usage[DIGITAL_SIGNATURE] && usage[NON_REPUDIATION];
  }

  private boolean isForEmployees() throws InvalidSignature {
    try {
      List<String> uses = x509.getExtendedKeyUsage();
      return uses != null && uses.contains(EMPLOYEE_OF_ORGANISATION);
    } catch (CertificateParsingException e) {
      throw new InvalidSignature(INVALID);
    }
  }

  private boolean isUnderSigningPolicy() {
    CertificatePolicies policies = CertificatePolicies.fromExtensions(holder.getExtensions());
    return policies != null
        && Arrays.stream(policies.getPolicyInformation())
            .map(PolicyInformation::getPolicyIdentifier)
            .anyMatch(policy -> policy.equals(SIGNING_POLICIES) || policy.on(SIGNING_POLICIES));
  }

  private List<String> values(ASN1ObjectIdentifier attribute) {
    return Arrays.stream(holder.getSubject().getRDNs(attribute))
        .flatMap(name -> Arrays.stream(name.getTypesAndValues()))
        .filter(part -> part.getType().equals(attribute))
        .map(part -> IETFUtils.valueToString(part.getValue()))
        .toList();
  }
}
