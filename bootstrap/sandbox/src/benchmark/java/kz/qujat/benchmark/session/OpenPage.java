package kz.qujat.benchmark.session;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;

/// A queue that stays open: a plain connection on which the product reports changes.
public final class OpenPage implements AutoCloseable {
  private static final int LONGEST_WAIT_MILLIS = 30_000;

  private final Socket socket;

  private OpenPage(Socket socket) {
    this.socket = socket;
  }

  /// Opens the stream of an officer's queue and waits for its first line.
  public static OpenPage of(URI root, OfficerSession officer) {
    try {
      Socket socket = new Socket(root.getHost(), root.getPort());
      OpenPage page = new OpenPage(socket);
      socket.setSoTimeout(LONGEST_WAIT_MILLIS);
      String request =
          "GET %s/news HTTP/1.1\r\nHost: %s\r\nAccept: text/event-stream\r\nCookie: %s\r\n\r\n"
              .formatted(OfficerSession.QUEUE, root.getAuthority(), officer.cookieHeader());
      socket.getOutputStream().write(request.getBytes(US_ASCII));
      page.awaitBegin();
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitBegin() throws IOException {
    var lines = new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII), 512);
    String status = lines.readLine();
    if (status == null || !status.contains(" 200")) {
      throw new IllegalStateException("the stream answers " + status);
    }
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith(":")) {
        return;
      }
    }
    throw new IllegalStateException("the stream ended at once");
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
