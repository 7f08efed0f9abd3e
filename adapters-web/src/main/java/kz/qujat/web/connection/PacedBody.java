package kz.qujat.web.connection;

import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// The body of a request, which has to arrive at a minimum rate and by a deadline.
final class PacedBody implements InputBuffer {
  private final InputBuffer source;
  private final BodyPaceSettings pace;
  private final long begun = System.nanoTime();
  private long received;

  PacedBody(InputBuffer source, BodyPaceSettings pace) {
    this.source = source;
    this.pace = pace;
  }

  /// Reads a piece of the body, as the connector does.
  ///
  /// @throws SocketTimeoutException when the body arrives too slowly
  @Override
  public int doRead(ApplicationBufferHandler handler) throws IOException {
    int count = source.doRead(handler);
    received += Math.max(count, 0);
    if (count >= 0 && pace.isTooSlow(received, System.nanoTime() - begun)) {
      throw new SocketTimeoutException("the body arrives too slowly");
    }
    return count;
  }

  @Override
  public int available() {
    return source.available();
  }
}
