package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.Objects;
import javax.security.auth.x500.X500Principal;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Element;

/// The neighbours as senders: the credentials by which their messages and answers are recognised.
public interface ShepSenders {
  /// Returns the credentials for messages of `neighbour`.
  ///
  /// @throws IllegalStateException when they are not configured
  Correspondent of(Neighbour neighbour);

  /// Returns the subject of the certificate with which `neighbour` signs its messages and answers.
  ///
  /// @throws IllegalStateException when it is not configured
  default X500Principal holder(Neighbour neighbour) {
    return of(neighbour).holder();
  }

  /// The sender id and the password of a neighbour in its messages, and the subject of its signing
  /// certificate.
  record Correspondent(String senderId, String password, X500Principal holder) {
    /// Whether this neighbour signed with `certificate`.
    boolean hasSigned(X509Certificate certificate) {
      return holder.equals(certificate.getSubjectX500Principal());
    }

    /// Whether a message names this sender, with the right password.
    boolean isNamedIn(Element messageInfo) {
      return senderId.equals(Xml.text(messageInfo, "sender", "senderId"))
          && MessageDigest.isEqual(
              password.getBytes(UTF_8),
              Objects.requireNonNullElse(Xml.text(messageInfo, "sender", "password"), "")
                  .getBytes(UTF_8));
    }

    /// Reveals no password.
    @Override
    public String toString() {
      return "Correspondent[" + senderId + "]";
    }
  }
}
