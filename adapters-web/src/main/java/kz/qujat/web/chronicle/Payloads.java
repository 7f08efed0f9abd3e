package kz.qujat.web.chronicle;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.qujat.application.history.Recorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an event says, field by field, out of the very text that is stored.
final class Payloads {
  /// What stands beside the event anyway.
  private static final Set<String> KNOWN = Set.of("application", "at");

  private final Wording wording;

  Payloads(Wording wording) {
    this.wording = wording;
  }

  List<Line> of(Recorded recorded) {
    List<Line> lines = new ArrayList<>();
    JsonMapper.shared().readTree(recorded.payload()).properties().stream()
        .filter(field -> !KNOWN.contains(field.getKey()))
        .forEach(field -> read(field.getKey(), field.getKey(), field.getValue(), lines));
    return lines;
  }

  private void read(String path, String field, JsonNode node, List<Line> lines) {
    if (node.isObject() && !node.has("currency")) {
      node.properties()
          .forEach(part -> read(path + "." + part.getKey(), part.getKey(), part.getValue(), lines));
    } else {
      lines.add(wording.line("chronicle.field." + path, value(field, node)));
    }
  }

  private String value(String field, JsonNode node) {
    if (node.isNull() || (node.isArray() && node.isEmpty())) {
      return wording.nothing();
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(this::finding)
          .collect(Collectors.joining(" "));
    }
    if (node.isObject()) {
      return wording
          .written()
          .money(node.path("amount").asString(), node.path("currency").asString());
    }
    return node.isBoolean()
        ? wording.word(node.booleanValue())
        : wording.value(field, node.asString());
  }

  private String finding(JsonNode finding) {
    String code = finding.path("code").asString();
    return wording.texts().or(code, "finding." + code + ".message");
  }
}
