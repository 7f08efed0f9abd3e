package kz.qujat.web.timeline;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import kz.qujat.web.timeline.TimelineEvent.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the fields of an event from its stored JSON.
final class EventFields {
  /// Fields that the timeline shows next to the event anyway.
  private static final Set<String> KNOWN = Set.of("applicationId", "at");

  private final EventTexts eventTexts;

  EventFields(EventTexts eventTexts) {
    this.eventTexts = eventTexts;
  }

  /// The fields in the stored JSON of an event.
  List<Line> of(String payload) {
    List<Line> lines = new ArrayList<>();
    JsonMapper.shared().readTree(payload).properties().stream()
        .filter(field -> !KNOWN.contains(field.getKey()))
        .forEach(field -> read(field.getKey(), field.getKey(), field.getValue(), lines));
    return lines;
  }

  private void read(String path, String field, JsonNode node, List<Line> lines) {
    if (node.isObject() && !node.has("currency")) {
      node.properties()
          .forEach(part -> read(path + "." + part.getKey(), part.getKey(), part.getValue(), lines));
    } else {
      lines.add(eventTexts.field(path, value(field, node)));
    }
  }

  private String value(String field, JsonNode node) {
    if (node.isNull() || (node.isArray() && node.isEmpty())) {
      return eventTexts.nothing();
    }
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false)
          .map(this::member)
          .collect(Collectors.joining(" · "));
    }
    if (node.isObject()) {
      return eventTexts
          .written()
          .money(node.path("amount").asString(), node.path("currency").asString());
    }
    return node.isBoolean()
        ? eventTexts.word(node.booleanValue())
        : eventTexts.value(field, node.asString());
  }

  /// An element of a list: a constant, a finding about a picture, or a measurement of one.
  private String member(JsonNode member) {
    if (!member.isObject()) {
      return eventTexts.word(member.asString());
    }
    if (member.has("thousandths")) {
      BigDecimal value = BigDecimal.valueOf(member.path("thousandths").asInt(), 3);
      return member.path("name").asString() + " " + eventTexts.written().number(value, 3);
    }
    String code = member.path("code").asString();
    return eventTexts.texts().or(code, "finding." + code + ".message");
  }
}
