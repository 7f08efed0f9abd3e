package kz.qujat.sandbox;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The keys of the sandbox's certification authority.
///
/// @param root the authority that the product trusts
/// @param stranger an authority that the product does not trust
/// @param responder signs the OCSP responses about the root's certificates
/// @param person the one key that all people in the sandbox sign with, because generating a key is
///   slow
record AuthorityKeys(Kept root, Kept stranger, Kept responder, Kept person) {
  private static final int BITS = 2048;

  /// A key pair with the certificate for it.
  record Kept(KeyPair pair, X509Certificate certificate) {}

  /// Reads the keys from `database` and creates those that are missing.
  static AuthorityKeys keptIn(JdbcClient database) {
    Kept root =
        kept(database, "root", pair -> NcaCertificates.ofAuthority("QUJAT SANDBOX ROOT", pair));
    return new AuthorityKeys(
        root,
        kept(database, "stranger", pair -> NcaCertificates.ofAuthority("SOMEBODY ELSE", pair)),
        kept(database, "responder", pair -> NcaCertificates.ofResponder(root, pair.getPublic())),
        kept(database, "person", pair -> NcaCertificates.ofAuthority("NOBODY", pair)));
  }

  private static Kept kept(
      JdbcClient database, String name, Function<KeyPair, X509Certificate> certify) {
    if (rows(database, name) == 0) {
      insert(database, name, certify);
    }
    return database
        .sql("select public_key, private_key, certificate from sandbox.authority where name = ?")
        .param(name)
        .query((row, _) -> read(row.getBytes(1), row.getBytes(2), row.getBytes(3)))
        .single();
  }

  private static int rows(JdbcClient database, String name) {
    return database
        .sql("select count(*) from sandbox.authority where name = ?")
        .param(name)
        .query(Integer.class)
        .single();
  }

  /// When a key is created twice at the same time, the first one is stored and used by all.
  private static void insert(
      JdbcClient database, String name, Function<KeyPair, X509Certificate> certify) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(BITS);
      KeyPair pair = generator.generateKeyPair();
      database
          .sql(
              """
              insert into sandbox.authority (name, public_key, private_key, certificate)
              values (:name, :public, :private, :certificate)
              on conflict (name) do nothing
              """)
          .params(
              Map.of(
                  "name", name,
                  "public", pair.getPublic().getEncoded(),
                  "private", pair.getPrivate().getEncoded(),
                  "certificate", certify.apply(pair).getEncoded()))
          .update();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no key can be generated", e);
    }
  }

  private static Kept read(byte[] publicKey, byte[] privateKey, byte[] certificate) {
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      return new Kept(
          new KeyPair(
              rsa.generatePublic(new X509EncodedKeySpec(publicKey)),
              rsa.generatePrivate(new PKCS8EncodedKeySpec(privateKey))),
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(certificate)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a stored key is unreadable", e);
    }
  }
}
