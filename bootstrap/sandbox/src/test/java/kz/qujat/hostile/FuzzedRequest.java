package kz.qujat.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
import java.util.List;

/// One request of the fuzzer.
///
/// @param role whose token it carries; empty for nobody's
/// @param target the path and the query as they are sent
/// @param body each character is a byte
/// @param unknownParameter whether the query names a parameter that the call does not have
record FuzzedRequest(
    long seed,
    int number,
    String role,
    String method,
    String target,
    List<String> headers,
    String body,
    boolean unknownParameter) {
  private static final int LONGEST_BODY_SHOWN = 600;

  /// The bytes of the request, with the token of its role.
  byte[] bytes(String token) {
    var head = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
    head.append("Host: localhost\r\nContent-Length: ").append(body.length()).append("\r\n");
    if (!token.isEmpty()) {
      head.append("Authorization: Bearer ").append(token).append("\r\n");
    }
    headers.forEach(header -> head.append(header).append("\r\n"));
    return head.append("\r\n").append(body).toString().getBytes(ISO_8859_1);
  }

  /// How to send it again.
  @Override
  public String toString() {
    String shown = body.substring(0, Math.min(body.length(), LONGEST_BODY_SHOWN));
    boolean text = shown.chars().allMatch(c -> c >= ' ' && c < 127);
    return "request %d of seed %d (-Dfuzz.seed=%d -Dfuzz.first=%d -Dfuzz.requests=1), as %s: %s %s %s, %d bytes: %s"
        .formatted(
            number,
            seed,
            seed,
            number,
            role.isEmpty() ? "nobody" : role,
            method,
            target,
            headers,
            body.length(),
            text ? shown : "hex " + HexFormat.of().formatHex(shown.getBytes(ISO_8859_1)));
  }
}
