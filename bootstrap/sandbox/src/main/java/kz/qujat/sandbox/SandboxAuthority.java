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

/// The certification authority of the sandbox, which also signs for its people as their NCALayer.
///
/// Its keys are created on first use and stored in the database, so that signatures stay valid and
/// revoked certificates stay revoked after a restart. Its certificates look like those of НУЦ РК.
@Component
public final class SandboxAuthority implements TrustAnchors, OcspResponder {
  private final JdbcClient database;
  private final String organisationBin;
  private @Nullable AuthorityKeys keys;

  /// Creates an authority that stores its keys in `database`.
  ///
  /// @param organisationBins the first one is the organisation whose employees it certifies
  SandboxAuthority(
      JdbcClient database, @Value("${qujat.eds.organisation-bin}") List<String> organisationBins) {
    this.database = database;
    this.organisationBin = organisationBins.getFirst();
  }

  /// Generates the keys at start, because on a slow machine this takes seconds.
  @EventListener(ApplicationStartedEvent.class)
  void makeKeys() {
    Thread.ofPlatform().daemon().name("sandbox-authority").start(this::root);
  }

  /// Returns the root of all valid certificates.
  public X509Certificate root() {
    return keys().root().certificate();
  }

  /// Signs `document` as the NCALayer of that person would. Returns a detached CMS, base64 of DER,
  /// with a certificate issued for this call.
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
