package kz.qujat.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.qujat.domain.person.Iin;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/// The subject of a certificate, in the notation of НУЦ РК.
record CertificateSubject(Iin iin, String organisationBin, CertificateKind kind) {
  private static final String ORGANISATION = "1.2.398.3.3.4.1.2";
  private static final String EMPLOYEE_OF_ORGANISATION = "1.2.398.3.3.4.1.2.5";
  private static final String PERSON = "1.2.398.3.3.4.1.1";
  private static final String POLICY_OF_ORGANISATIONS = "1.2.398.3.3.2.1";
  private static final String POLICY_OF_PERSONS = "1.2.398.3.3.2.3";
  private static final Duration TEN_YEARS = Duration.ofDays(3652);

  /// The validity period of a certificate.
  record Life(Instant from, Instant until) {
    static Life ofAuthorities() {
      return new Life(Instant.now().minus(TEN_YEARS), Instant.now().plus(TEN_YEARS));
    }
  }

  private boolean isPrivatePerson() {
    return kind == CertificateKind.WRONG_PURPOSE;
  }

  X500Name subject() {
    X500NameBuilder name =
        new X500NameBuilder(BCStyle.INSTANCE)
            .addRDN(BCStyle.CN, "СЫНАҚОВ СЫНАҚ")
            .addRDN(BCStyle.SURNAME, "СЫНАҚОВ")
            .addRDN(BCStyle.SERIALNUMBER, "IIN" + iin.digits())
            .addRDN(BCStyle.GIVENNAME, "СЫНАҚҰЛЫ");
    if (!isPrivatePerson()) {
      name.addRDN(BCStyle.O, "КӨШІ-ҚОН ҚЫЗМЕТІ (СЫНАҚ)")
          .addRDN(BCStyle.OU, "BIN" + organisationBin);
    }
    return name.addRDN(BCStyle.C, "KZ").build();
  }

  List<String> uses() {
    return isPrivatePerson()
        ? List.of(KeyPurposeId.id_kp_emailProtection.getId(), PERSON)
        : List.of(
            KeyPurposeId.id_kp_emailProtection.getId(), ORGANISATION, EMPLOYEE_OF_ORGANISATION);
  }

  String policy() {
    return isPrivatePerson() ? POLICY_OF_PERSONS : POLICY_OF_ORGANISATIONS;
  }

  Life life() {
    Instant now = Instant.now();
    return kind == CertificateKind.EXPIRED
        ? new Life(now.minus(Duration.ofDays(366)), now.minus(Duration.ofDays(1)))
        : new Life(now.minus(Duration.ofHours(1)), now.plus(Duration.ofDays(365)));
  }
}
