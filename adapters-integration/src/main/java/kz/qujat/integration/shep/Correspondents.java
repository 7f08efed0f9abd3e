package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.seal.Xml;
import org.w3c.dom.Element;

/// Those who write to the product, and those who answer it.
public interface Correspondents {
  /// By what the messages of `neighbour` are known.
  ///
  /// @throws IllegalStateException when that is not configured
  Correspondent of(Neighbour neighbour);

  /// To whom the certificate is made out that `neighbour` signs its messages and answers with.
  ///
  /// @throws IllegalStateException when that is not configured
  default X500Principal holder(Neighbour neighbour) {
    return of(neighbour).holder();
  }

  /// What a neighbour calls itself in its messages, how it proves itself there, and to whom the
  /// certificate is made out that it seals them with.
  record Correspondent(String senderId, String password, X500Principal holder) {
    boolean sealed(X509Certificate certificate) {
      return holder.equals(certificate.getSubjectX500Principal());
    }

    /// Whether a message names this sender.
    boolean isNamedIn(Element about) {
      return senderId.equals(Xml.text(about, "sender", "senderId"))
          && MessageDigest.isEqual(
              password.getBytes(UTF_8),
              Objects.requireNonNullElse(Xml.text(about, "sender", "password"), "")
                  .getBytes(UTF_8));
    }

    /// Says nothing secret.
    @Override
    public String toString() {
      return "Correspondent[" + senderId + "]";
    }
  }
}
