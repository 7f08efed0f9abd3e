package kz.qujat.web.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/// Gives every request a [PacedBody], and reads what the call has left of it.
///
/// The container would read the rest for as long as the caller likes, one thread for each. A caller
/// who sends more than is needed still receives the answer, if it sends in time.
final class BodyPaceValve extends ValveBase {
  private final BodyPaceSettings pace;

  BodyPaceValve(BodyPaceSettings pace) {
    super(true);
    this.pace = pace;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    org.apache.coyote.Request raw = request.getCoyoteRequest();
    InputBuffer whole = raw.getInputBuffer();
    raw.setInputBuffer(new PacedBody(whole, pace));
    try {
      getNext().invoke(request, response);
    } finally {
      // The container uses the same object for the next request of the connection.
      raw.setInputBuffer(whole);
      if (hasBody(request) && !request.isAsync()) {
        finish(request, response, whole);
      }
    }
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  private void finish(Request request, Response response, InputBuffer body) throws IOException {
    // An error has no body yet: the container or a page of errors writes it after this valve.
    if (!response.isError()) {
      response.flushBuffer();
    }
    org.apache.coyote.Request raw = request.getCoyoteRequest();
    boolean isUnasked = raw.hasExpectation() && raw.getBytesRead() == 0;
    if (isUnasked || !isReadInTime(body)) {
      raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }
  }

  private boolean isReadInTime(InputBuffer body) {
    long deadline = System.nanoTime() + pace.rest().toNanos();
    try {
      while (System.nanoTime() < deadline) {
        if (body.doRead(new Discarded()) < 0) {
          return true;
        }
      }
    } catch (IOException _) {
      // The caller has gone, or sends nothing; in both cases the connection is closed.
    }
    return false;
  }

  /// Bytes that nobody reads.
  private static final class Discarded implements ApplicationBufferHandler {
    private ByteBuffer bytes = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer buffer) {
      bytes = buffer;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return bytes;
    }

    @Override
    public void expand(int size) {
      // The connector brings its own buffer.
    }
  }
}
