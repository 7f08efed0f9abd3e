package kz.qujat.hostile;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Changes JSON text and bytes in the ways in which clients and attackers get them wrong.
final class OddBodies {
  private static final List<String> ODD_VALUES =
      List.of(
          "null",
          "true",
          "0",
          "-1",
          "1.5",
          "1e999999999",
          "-0.0",
          "\"\"",
          "\" \"",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"\\udc00\\ud800\"",
          "\"\\u202e\\u2028\"",
          "\"\uD83D\uDE00\"",
          "\"../../etc/passwd\"",
          "\"' or 1=1 --\"",
          "\"${jndi:ldap://127.0.0.1/a}\"",
          "\"<script>alert(1)</script>\"",
          "\"true\"",
          "\"0001-01-01\"",
          "\"9999-12-31\"",
          "\"+999999999-01-01\"",
          "\"2026-02-30\"",
          "\"00000000-0000-0000-0000-000000000000\"",
          "\"KZ000000000000000000\"",
          "\"MIAGCSqGSIb3DQEHAqCAMIACAQExADCABgkqhkiG9w0BBwEAAAAAAAA=\"",
          "[]",
          "{}",
          "[[[[]]]]",
          "{\"a\":{\"b\":null}}",
          "[null,1,\"a\",{}]");

  private OddBodies() {}

  static byte[] of(JsonNode body, Random random) {
    String text = body.toString();
    return switch (random.nextInt(22)) {
      case 0, 1, 2, 3, 4, 5, 6 -> withOddField(body, random).getBytes(UTF_8);
      case 7 -> text.substring(0, random.nextInt(text.length() + 1)).getBytes(UTF_8);
      case 8 -> (text + text).getBytes(UTF_8);
      case 9 -> "[".repeat(1 + random.nextInt(3000)).getBytes(UTF_8);
      case 10 -> nested(1 + random.nextInt(3000)).getBytes(UTF_8);
      case 11 -> withMore(text, "\"n" + "n".repeat(random.nextInt(5000)) + "\":1").getBytes(UTF_8);
      case 12 -> withMore(text, "\"a\":1,\"a\":2").getBytes(UTF_8);
      case 13 -> withMore(text, "\"a\\u0000\\u202e\":" + odd(random)).getBytes(UTF_8);
      case 14 -> withMore(text, "\"big\":" + "9".repeat(1 + random.nextInt(3000))).getBytes(UTF_8);
      case 15 -> changed(text.getBytes(UTF_8), random);
      case 16 -> text.getBytes(UTF_16);
      case 17 -> ("\uFEFF" + text).getBytes(UTF_8);
      case 18 -> odd(random).getBytes(UTF_8);
      case 19 -> new byte[random.nextInt(64)];
      case 20 -> manyFields(random).getBytes(UTF_8);
      default -> random(random, 300);
    };
  }

  /// The bytes with some of them changed, removed or repeated.
  static byte[] changed(byte[] original, Random random) {
    byte[] bytes = Arrays.copyOf(original, Math.max(1, original.length));
    for (int changes = 1 + random.nextInt(8); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(3) == 0
        ? Arrays.copyOf(bytes, Math.max(1, random.nextInt(bytes.length + 20)))
        : bytes;
  }

  static byte[] random(Random random, int longest) {
    byte[] bytes = new byte[random.nextInt(longest)];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String odd(Random random) {
    return ODD_VALUES.get(random.nextInt(ODD_VALUES.size()));
  }

  /// One field, at any depth, has another value.
  private static String withOddField(JsonNode body, Random random) {
    if (!(body instanceof ObjectNode object) || object.isEmpty()) {
      return odd(random);
    }
    List<String> names = object.propertyStream().map(java.util.Map.Entry::getKey).toList();
    String chosen = names.get(random.nextInt(names.size()));
    return object
        .propertyStream()
        .map(property ->
            '"'
                + property.getKey()
                + "\":"
                + (property.getKey().equals(chosen)
                    ? random.nextBoolean() && property.getValue().isObject()
                        ? withOddField(property.getValue(), random)
                        : odd(random)
                    : property.getValue().toString()))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String withMore(String text, String field) {
    return text.equals("{}") || !text.startsWith("{")
        ? "{" + field + "}"
        : text.substring(0, text.length() - 1) + "," + field + "}";
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  private static String manyFields(Random random) {
    return Stream.generate(() -> "\"f" + random.nextInt() + "\":1")
        .limit(random.nextInt(2000))
        .collect(Collectors.joining(",", "{", "}"));
  }
}
