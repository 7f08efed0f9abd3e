package kz.qujat.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/// Sends bytes over a socket of its own, which no client library has put in order.
final class RawHttp {
  private static final int PATIENCE_MILLIS = 30_000;

  private RawHttp() {}

  /// What came back: the status, the headers as one text in lower case, and the body.
  record Answer(int status, String head, String body) {
    String contentType() {
      return head.lines()
          .filter(line -> line.startsWith("content-type:"))
          .map(line -> line.substring("content-type:".length()).strip())
          .findFirst()
          .orElse("");
    }
  }

  /// Sends a request whose characters are bytes, and reads until the product closes.
  static Answer send(URI root, String request) {
    return send(root, request, false);
  }

  /// Sends a request, says that nothing more follows, and reads until the product closes.
  static Answer sendAndClose(URI root, String request) {
    return send(root, request, true);
  }

  private static Answer send(URI root, String request, boolean last) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), root.getPort())) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(request.getBytes(ISO_8859_1));
      socket.getOutputStream().flush();
      if (last) {
        socket.shutdownOutput();
      }
      return parse(socket.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A request without a body that asks for the connection to be closed.
  static String request(String firstLine, String... headers) {
    return firstLine
        + "\r\nHost: localhost\r\nConnection: close\r\n"
        + String.join("", Arrays.stream(headers).map(header -> header + "\r\n").toList())
        + "\r\n";
  }

  private static Answer parse(byte[] answer) {
    String text = new String(answer, ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    if (end < 0) {
      throw new IllegalStateException("no head: " + text);
    }
    String head = text.substring(0, end).toLowerCase(Locale.ROOT);
    byte[] rest = Arrays.copyOfRange(answer, end + 4, answer.length);
    boolean chunked = head.contains("transfer-encoding: chunked");
    return new Answer(
        Integer.parseInt(head.split(" ", 3)[1].strip()),
        head,
        new String(chunked ? joined(rest) : rest, UTF_8));
  }

  private static byte[] joined(byte[] chunks) {
    var body = new ByteArrayOutputStream();
    String text = new String(chunks, ISO_8859_1);
    int at = 0;
    while (true) {
      int line = text.indexOf("\r\n", at);
      int size = Integer.parseInt(text.substring(at, line), 16);
      if (size == 0) {
        return body.toByteArray();
      }
      body.write(chunks, line + 2, size);
      at = line + 2 + size + 2;
    }
  }
}
