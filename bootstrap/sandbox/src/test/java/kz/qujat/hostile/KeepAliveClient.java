package kz.qujat.hostile;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sends requests one after another over one connection, as they are, and opens another connection
/// when the product has closed it.
final class KeepAliveClient implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 60_000;

  private final URI root;
  private @Nullable Socket socket;
  private @Nullable InputStream in;

  KeepAliveClient(URI root) {
    this.root = root;
  }

  /// What came back, and how long it took.
  record Answer(int status, Map<String, String> headers, String body, Duration took) {
    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  Answer send(byte[] request) throws IOException {
    boolean reused = socket != null;
    long begun = System.nanoTime();
    try {
      return exchange(request, begun);
    } catch (SocketException | EOFException e) {
      close();
      if (!reused) {
        throw e;
      }
      return exchange(request, System.nanoTime());
    }
  }

  private Answer exchange(byte[] request, long begun) throws IOException {
    Socket open = socket;
    InputStream source = in;
    if (open == null || source == null) {
      open = new Socket(InetAddress.getLoopbackAddress(), root.getPort());
      open.setTcpNoDelay(true);
      open.setSoTimeout(PATIENCE_MILLIS);
      source = new BufferedInputStream(open.getInputStream());
      socket = open;
      in = source;
    }
    open.getOutputStream().write(request);
    Answer answer = read(source, begun);
    if (answer.header("connection").equalsIgnoreCase("close")) {
      close();
    }
    return answer;
  }

  private static Answer read(InputStream in, long begun) throws IOException {
    String[] status = line(in).split(" ", 3);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String[] header = line.split(":", 2);
      headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
    }
    int code = Integer.parseInt(status[1].strip());
    byte[] body = code == 204 || code == 304 ? new byte[0] : body(in, headers);
    return new Answer(
        code,
        headers,
        new String(body, StandardCharsets.UTF_8),
        Duration.ofNanos(System.nanoTime() - begun));
  }

  private static byte[] body(InputStream in, Map<String, String> headers) throws IOException {
    if (!"chunked".equals(headers.get("transfer-encoding"))) {
      return in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    var body = new ByteArrayOutputStream();
    for (int size = size(in); size > 0; size = size(in)) {
      body.write(in.readNBytes(size));
      line(in);
    }
    line(in);
    return body.toByteArray();
  }

  private static int size(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the product closed the connection after: " + line);
      }
      line.append((char) next);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
    }
    socket = null;
    in = null;
  }
}
