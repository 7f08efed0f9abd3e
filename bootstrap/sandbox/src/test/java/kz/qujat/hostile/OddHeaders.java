package kz.qujat.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Headers that a client may send beside those that a call needs.
final class OddHeaders {
  private static final List<String> HEADERS =
      List.of(
          "Accept: */*",
          "Accept: application/json",
          "Accept: text/plain;q=0.1, */*;q=0.05",
          "Accept: application/xml",
          "Accept: garbage",
          "Accept: a/b/c",
          "Accept: *",
          "Accept: ;q=1",
          "Accept: application/json;charset=\u00ff",
          "Accept: ",
          "Accept-Language: *",
          "Accept-Language: xx",
          "Accept-Language: kk",
          "Accept-Language: en;q=abc",
          "Accept-Language: \u00d2\u009b",
          "Accept-Charset: nothing",
          "Accept-Encoding: gzip, br, *;q=0",
          "Idempotency-Key: 0",
          "Idempotency-Key: ",
          "Idempotency-Key: a b",
          "Idempotency-Key: \u00d0\u00ba",
          "Idempotency-Key: a\r\nIdempotency-Key: b",
          "If-Match: *",
          "If-Match: \"1\"",
          "If-Match: W/\"1\"",
          "If-Match: \"999999999999999999999\"",
          "If-Match: garbage, \"",
          "If-None-Match: *",
          "If-None-Match: \"0.0\"",
          "If-None-Match: \u00ff",
          "If-Modified-Since: yesterday",
          "If-Unmodified-Since: Sat, 31 Feb 2026 25:61:61 GMT",
          "Range: bytes=9-1",
          "Range: bytes=0-0,0-0,0-0",
          "Range: lines=1",
          "X-Request-Id: not-an-id",
          "X-Request-Id: 0197a3c2-5d1e-7b44-9c1a-3f0d2c9b8a01",
          "traceparent: 00-0-0-0",
          "traceparent: 00-ffffffffffffffffffffffffffffffff-ffffffffffffffff-ff",
          "tracestate: ,,,=",
          "Prefer: wait=-1",
          "Origin: null",
          "Origin: http://evil.example",
          "Access-Control-Request-Method: \u00ff",
          "Cookie: lang=xx",
          "Cookie: lang=\"; SESSION=; a",
          "Cookie: SESSION=" + "A".repeat(500),
          "Content-Encoding: gzip",
          "Content-Language: \u0001",
          "Content-Disposition: form-data; name=",
          "Upgrade: h2c",
          "TE: trailers",
          "Expect: miracles",
          "X-HTTP-Method-Override: DELETE",
          "X-Forwarded-For: 1.2.3.4, unknown, _x",
          "X-Forwarded-Host: evil.example:99999",
          "X-Forwarded-Port: abc",
          "X-Forwarded-Proto: gopher",
          "X-Forwarded-Prefix: /%zz",
          "Forwarded: for=\"[::\";host=\u0000",
          "X-Any: " + "a".repeat(4000));

  private static final List<String> TYPES =
      List.of(
          "application/json",
          "application/json; charset=utf-16",
          "application/json; charset=none",
          "application/json;",
          "application/merge-patch+json",
          "text/plain",
          "text/xml",
          "*/*",
          "garbage",
          "a/b/c",
          "",
          "application/x-www-form-urlencoded",
          "multipart/form-data",
          "multipart/form-data; boundary=",
          "multipart/form-data; boundary=b",
          "multipart/mixed; boundary=" + "b".repeat(200),
          "image/jpeg",
          "image/png",
          "image/*",
          "application/octet-stream",
          "application/x-java-serialized-object");

  private OddHeaders() {}

  static List<String> some(Random random) {
    List<String> some = new ArrayList<>();
    while (random.nextInt(3) == 0) {
      some.add(HEADERS.get(random.nextInt(HEADERS.size())));
    }
    return some;
  }

  static String contentType(Random random) {
    return TYPES.get(random.nextInt(TYPES.size()));
  }
}
