package kz.qujat.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.hostile.KeepAliveClient.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds what is wrong with an answer: an unexpected failure, a body that is no problem document,
/// or a problem document that breaks its schema.
final class AnswerCheck {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST_NAME = 400;

  /// What a caller may be told to try again later: the simulated neighbours run on the same two
  /// cores as the fuzzer, and may answer too late.
  private static final Set<String> LATER =
      Set.of("BUSY", "NEIGHBOUR_UNAVAILABLE", "STILL_RUNNING", "EDS_STATUS_UNKNOWN");

  private final JsonNode schema;

  AnswerCheck(JsonNode document) {
    this.schema = document.at("/components/schemas/Problem");
  }

  /// What is wrong; empty when nothing is.
  List<String> faults(FuzzedRequest request, Answer answer) {
    List<String> faults = new ArrayList<>();
    if (answer.status() >= 400) {
      problem(answer, faults);
    } else if (request.unknownParameter() && isCall(request)) {
      faults.add("an unknown parameter is ignored");
    } else if (answer.header("content-type").startsWith("text/html")) {
      faults.add("HTML");
    }
    return faults;
  }

  private static boolean isCall(FuzzedRequest request) {
    return !request.method().equals("OPTIONS");
  }

  private void problem(Answer answer, List<String> faults) {
    if (!answer.header("content-type").startsWith("application/problem+json")) {
      faults.add("an error of type '" + answer.header("content-type") + "'");
      return;
    }
    JsonNode body;
    try {
      body = JSON.readTree(answer.body());
    } catch (JacksonException e) {
      faults.add("no JSON: " + e.getOriginalMessage());
      return;
    }
    schema
        .get("required")
        .valueStream()
        .filter(name -> !body.has(name.asString()))
        .forEach(name -> faults.add("without " + name));
    body.propertyStream()
        .filter(member -> !fits(member.getValue(), schema.path("properties").path(member.getKey())))
        .forEach(member -> faults.add("wrong " + member.getKey()));
    if (body.path("status").asInt(0) != answer.status()) {
      faults.add("another status in the body");
    }
    if (!body.path("type").asString("").startsWith("/problems/")) {
      faults.add("type " + body.path("type"));
    }
    body.path("errors").forEach(error -> error(error, faults));
    boolean later = answer.status() == 503 && LATER.contains(body.path("code").asString(""));
    if (answer.status() >= 500 && !later) {
      faults.add("a failure of the product");
    }
  }

  private static boolean fits(JsonNode value, JsonNode property) {
    boolean listed =
        !property.has("enum") || names(property.get("enum")).contains(value.asString(""));
    return listed
        && switch (property.path("type").asString("")) {
          case "string" -> value.isString() && !value.stringValue().isEmpty();
          case "integer" -> value.isInt();
          case "array" -> value.isArray();
          default -> true;
        };
  }

  private static Set<String> names(JsonNode list) {
    return list.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
  }

  private static void error(JsonNode error, List<String> faults) {
    String field = error.path("field").asString("");
    if (field.length() > LONGEST_NAME || field.chars().anyMatch(Character::isISOControl)) {
      faults.add("a field's name as it was sent");
    }
    if (error.path("code").asString("").isEmpty() || error.path("message").asString("").isEmpty()) {
      faults.add("an error without code or message");
    }
  }
}
