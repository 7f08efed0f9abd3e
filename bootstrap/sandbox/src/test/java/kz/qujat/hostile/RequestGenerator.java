package kz.qujat.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.hostile.ApiOperation.Parameter;
import kz.qujat.story.Samples;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Makes requests from the OpenAPI document and changes some of their parts. The same seed and
/// number give the same request, except for ids and tokens, which each start of the product makes
/// anew.
final class RequestGenerator {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
  private static final List<String> METHODS =
      List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "BREW", "get", "TRACE");
  private static final List<String> ODD_TEXTS =
      List.of(
          "%zz",
          "%",
          "%ff",
          "%00",
          "%2e%2e",
          "..%2fx",
          "%5c",
          "%0d%0aX:%20y",
          "%F0%9F%98%80",
          "%ED%A0%80",
          "a;b=c",
          ";",
          "%3B",
          "null",
          "undefined",
          "-1",
          "0",
          "1e9",
          "{id}",
          "%7Bid%7D",
          "a|b",
          "\"",
          "%22",
          "a%20b",
          "+",
          "..",
          ".",
          "%252e",
          "~",
          "0001-01-01",
          "9999-12-31",
          "%2B999999999-01-01",
          "2026-13-45",
          "00000000-0000-0000-0000-000000000000",
          "75-260311-000001-5",
          "' or 1=1 --".replace(" ", "%20"),
          "x".repeat(3000),
          "\u00d0\u00b0",
          "9".repeat(400));

  private final long seed;
  private final List<ApiOperation> operations;
  private final Map<ApiOperation, List<String>> allowed;
  private final List<String> roles;
  private final List<String> ids;
  private final SampleJson samples;

  RequestGenerator(
      long seed,
      Map<ApiOperation, List<String>> allowed,
      List<String> roles,
      List<String> ids,
      JsonNode document) {
    this.seed = seed;
    this.operations = List.copyOf(allowed.keySet());
    this.allowed = allowed;
    this.roles = roles;
    this.ids = ids;
    this.samples = new SampleJson(document, ids);
  }

  FuzzedRequest request(int number) {
    // Neighbouring seeds of `Random` begin alike.
    var random = new Random((seed * 1_000_003 + number) * 0x9E3779B97F4A7C15L);
    ApiOperation operation = operations.get(random.nextInt(operations.size()));
    String method =
        random.nextInt(40) == 0 ? METHODS.get(random.nextInt(METHODS.size())) : operation.method();
    boolean unknown = random.nextInt(20) == 0;
    List<String> headers = new ArrayList<>(OddHeaders.some(random));
    byte[] body = body(operation, headers, random);
    return new FuzzedRequest(
        seed,
        number,
        role(operation, random),
        method,
        path(operation, random) + query(operation, unknown, random),
        headers,
        new String(body, ISO_8859_1),
        unknown);
  }

  private String role(ApiOperation operation, Random random) {
    List<String> theirs = allowed.getOrDefault(operation, List.of());
    if (random.nextInt(8) == 0 || theirs.isEmpty()) {
      int any = random.nextInt(roles.size() + 1);
      return any == roles.size() ? "" : roles.get(any);
    }
    return theirs.get(random.nextInt(theirs.size()));
  }

  private String path(ApiOperation operation, Random random) {
    String path =
        VARIABLE
            .matcher(operation.path())
            .replaceAll(_ -> java.util.regex.Matcher.quoteReplacement(variable(random)));
    return switch (random.nextInt(60)) {
      case 0 -> path + "/";
      case 1 -> path + ";x=1";
      case 2 -> path.replaceFirst("/v1/", "//v1/");
      case 3 -> path + "/" + odd(random);
      default -> path;
    };
  }

  private String variable(Random random) {
    return random.nextInt(9) == 0 ? odd(random) : ids.get(random.nextInt(ids.size()));
  }

  private static String odd(Random random) {
    return ODD_TEXTS.get(random.nextInt(ODD_TEXTS.size()));
  }

  private String query(ApiOperation operation, boolean unknown, Random random) {
    Stream<String> known =
        operation
            .parametersIn("query")
            .filter(_ -> random.nextInt(3) > 0)
            .map(p -> pair(p, random));
    List<String> pairs = new ArrayList<>(known.toList());
    if (unknown) {
      pairs.add("unheardOf=" + odd(random));
    }
    if (random.nextInt(30) == 0 && !pairs.isEmpty()) {
      pairs.add(pairs.getFirst());
    }
    return pairs.isEmpty() ? "" : pairs.stream().collect(Collectors.joining("&", "?", ""));
  }

  private String pair(Parameter parameter, Random random) {
    String value =
        random.nextInt(3) == 0
            ? odd(random)
            : UriUtils.encode(samples.of(parameter.schema(), random).asString(""), UTF_8);
    return parameter.name() + "=" + value;
  }

  private byte[] body(ApiOperation operation, List<String> headers, Random random) {
    if (random.nextInt(25) == 0) {
      headers.add("Content-Type: " + OddHeaders.contentType(random));
      return OddBodies.random(random, 2000);
    }
    if (operation.binary()) {
      headers.add("Content-Type: image/png");
      byte[] picture = Samples.signature();
      return random.nextInt(4) == 0 ? picture : OddBodies.changed(picture, random);
    }
    if (operation.body() == null && random.nextInt(10) > 0) {
      return new byte[0];
    }
    headers.add(
        "Content-Type: "
            + (random.nextInt(20) == 0 ? OddHeaders.contentType(random) : "application/json"));
    JsonNode body =
        operation.body() == null
            ? JsonNodeFactory.instance.objectNode()
            : samples.of(operation.body(), random);
    return random.nextInt(3) == 0 ? body.toString().getBytes(UTF_8) : OddBodies.of(body, random);
  }
}
