package kz.qujat.benchmark.handoff;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.sandbox.neighbour.SandboxShepCredentials;

/// The product's settings for a node, with the keys, in files as an operator writes them.
final class NodeSettings {
  static final String FILE = "node.properties";

  private static final String ALIAS = "product";

  private NodeSettings() {}

  static void write(Path folder, SandboxShepCredentials parties, URI node, String passwordAtNode)
      throws IOException {
    Files.createDirectories(folder);
    Path keys = folder.resolve("product.p12");
    Path anchors = folder.resolve("anchors.pem");
    String password = UUID.randomUUID().toString();
    writeKeys(keys, parties.product(), password);
    writeAnchor(anchors, parties.neighbours().certificate());
    Properties settings = new Properties();
    settings.setProperty("qujat.shep.keystore", keys.toUri().toString());
    settings.setProperty("qujat.shep.alias", ALIAS);
    settings.setProperty("qujat.shep.password", password);
    settings.setProperty("qujat.shep.anchors", anchors.toUri().toString());
    settings.setProperty("qujat.shep.sender-id", parties.product().senderId());
    settings.setProperty("qujat.shep.sender-password", parties.product().password());
    settings.setProperty(
        "qujat.shep.senders.central-node.subject",
        parties.neighbours().certificate().getSubjectX500Principal().getName());
    settings.setProperty("qujat.neighbours.central-node.url", node.toString());
    settings.setProperty("qujat.neighbours.central-node.password", passwordAtNode);
    try (Writer file = Files.newBufferedWriter(folder.resolve(FILE))) {
      settings.store(file, null);
    }
  }

  private static void writeKeys(Path file, ShepCredentials product, String password)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(null, null);
      keys.setKeyEntry(
          ALIAS, product.key(), password.toCharArray(), new Certificate[] {product.certificate()});
      keys.store(out, password.toCharArray());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void writeAnchor(Path file, X509Certificate anchor) throws IOException {
    try {
      String lines =
          Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(anchor.getEncoded());
      Files.writeString(
          file, "-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
