package kz.qujat.sandbox;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.TrustAnchors;
import kz.qujat.sandbox.eds.OcspResponder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The certification authority of the sandbox, with the NCALayer of everybody in it.
///
/// It is made at its first use and kept in the database, so that its signatures are good, and what
/// it has revoked is revoked, after a restart, too. Its certificates look like those of НУЦ РК.
@Component
public final class SandboxAuthority implements TrustAnchors, OcspResponder {
  private final JdbcClient database;
  private final String organisationBin;
  private @Nullable AuthorityKeys keys;

  /// An authority that keeps its keys in `database`.
  ///
  /// @param organisationBins the first is the organisation whose employees it certifies
  SandboxAuthority(
      JdbcClient database, @Value("${qujat.eds.organisation-bin}") List<String> organisationBins) {
    this.database = database;
    this.organisationBin = organisationBins.getFirst();
  }

  /// Makes the keys while nobody waits for them: on a slow machine that takes seconds.
  @EventListener(ApplicationStartedEvent.class)
  void makeKeys() {
    Thread.ofPlatform().daemon().name("sandbox-authority").start(this::root);
  }

  /// The certificate everything valid leads to.
  public X509Certificate root() {
    return keys().root().certificate();
  }

  /// What the NCALayer of that person returns for `document`: a detached CMS, base64 of DER, with a
  /// certificate issued on the spot.
  public String sign(Iin iin, byte[] document, CertificateKind kind) {
    AuthorityKeys all = keys();
    AuthorityKeys.Kept issuer = kind == CertificateKind.UNTRUSTED ? all.stranger() : all.root();
    X509Certificate certificate =
        NcaCertificates.ofPerson(
            issuer,
            all.person().pair().getPublic(),
            new CertificateSubject(iin, organisationBin, kind));
    if (kind == CertificateKind.REVOKED) {
      revoke(certificate);
    }
    return Base64.getEncoder()
        .encodeToString(
            NcaCertificates.detachedSignature(
                document, all.person().pair().getPrivate(), certificate));
  }

  @Override
  public Set<X509Certificate> current() {
    return Set.of(root());
  }

  @Override
  public byte[] answer(byte[] request) {
    AuthorityKeys all = keys();
    return new SandboxOcspResponder(all.root().certificate(), all.responder(), this::revocationOf)
        .answer(request);
  }

  private void revoke(X509Certificate certificate) {
    database
        .sql("insert into sandbox.revoked_certificate values (?, ?)")
        .param(certificate.getSerialNumber())
        .param(OffsetDateTime.now(ZoneOffset.UTC))
        .update();
  }

  private Optional<Instant> revocationOf(BigInteger serialNumber) {
    return database
        .sql("select revoked_at from sandbox.revoked_certificate where serial_number = ?")
        .param(serialNumber)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  private synchronized AuthorityKeys keys() {
    AuthorityKeys known = keys;
    if (known == null) {
      known = AuthorityKeys.keptIn(database);
      keys = known;
    }
    return known;
  }
}
