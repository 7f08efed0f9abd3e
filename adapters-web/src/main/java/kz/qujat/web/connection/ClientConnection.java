package kz.qujat.web.connection;

import jakarta.servlet.ServletRequest;
import java.util.function.BooleanSupplier;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.image.ImageInspector.Sender;

/// Whether the caller of a request still waits for the answer.
public final class ClientConnection {
  static final String ATTRIBUTE = ClientConnection.class.getName();

  private ClientConnection() {}

  /// Returns the check for a request whose body was read. It may be called only by the request's
  /// own thread, and before the answer is begun.
  private static BooleanSupplier isOpen(ServletRequest request) {
    return request.getAttribute(ATTRIBUTE) instanceof BooleanSupplier check ? check : () -> true;
  }

  /// Returns the sender of the picture in this request.
  public static Sender sender(SignedInCitizen signedInCitizen, ServletRequest request) {
    return new Sender(signedInCitizen.id(), isOpen(request));
  }
}
