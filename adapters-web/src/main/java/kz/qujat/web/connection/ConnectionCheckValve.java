package kz.qujat.web.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/// Gives every request a check whether its connection is still open.
final class ConnectionCheckValve extends ValveBase {
  /// What the connector reports when reading fails, which includes the end of the connection.
  private static final int CLOSED = 1;

  ConnectionCheckValve() {
    super(true);
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (request.getContentLengthLong() >= 0) {
      BooleanSupplier check = () -> isOpen(request.getCoyoteRequest());
      request.setAttribute(ClientConnection.ATTRIBUTE, check);
    }
    getNext().invoke(request, response);
  }

  /// Reads without waiting. After the body nothing arrives but the end of the connection, or a
  /// further request, which is kept and which is longer than one byte.
  private static boolean isOpen(org.apache.coyote.Request request) {
    request.action(ActionCode.AVAILABLE, true);
    return request.getAvailable() != CLOSED;
  }
}
