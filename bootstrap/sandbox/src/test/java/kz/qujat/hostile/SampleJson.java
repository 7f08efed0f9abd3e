package kz.qujat.hostile;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes values that fit a schema of the OpenAPI document, most of the time.
final class SampleJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 6;

  private final JsonNode document;
  private final List<String> ids;

  SampleJson(JsonNode document, List<String> ids) {
    this.document = document;
    this.ids = ids;
  }

  JsonNode of(JsonNode schema, Random random) {
    return value(schema, random, 0);
  }

  private JsonNode value(JsonNode schema, Random random, int depth) {
    JsonNode known =
        schema.has("$ref") ? document.at(schema.get("$ref").asString().substring(1)) : schema;
    if (depth > DEEPEST || known.isMissingNode()) {
      return JSON.nullNode();
    }
    if (known.has("enum")) {
      return known.get("enum").get(random.nextInt(known.get("enum").size()));
    }
    if (known.has("example") && random.nextInt(10) > 0) {
      return known.get("example");
    }
    JsonNode type = known.path("type");
    return switch (type.isArray() ? type.get(0).asString() : type.asString("")) {
      case "object" -> object(known, random, depth);
      case "array" -> array(known, random, depth);
      case "boolean" -> JSON.booleanNode(random.nextInt(4) > 0);
      case "integer", "number" ->
          JSON.numberNode(known.path("minimum").asInt(0) + random.nextInt(3));
      default -> text(known, random);
    };
  }

  private ObjectNode object(JsonNode schema, Random random, int depth) {
    ObjectNode object = JSON.objectNode();
    schema
        .path("properties")
        .propertyStream()
        .filter(_ -> random.nextInt(8) > 0)
        .forEach(property ->
            object.set(property.getKey(), value(property.getValue(), random, depth + 1)));
    return object;
  }

  private ArrayNode array(JsonNode schema, Random random, int depth) {
    ArrayNode array = JSON.arrayNode();
    for (int items = random.nextInt(3); items > 0; items--) {
      array.add(value(schema.path("items"), random, depth + 1));
    }
    return array;
  }

  private JsonNode text(JsonNode schema, Random random) {
    return JSON.stringNode(
        switch (schema.path("format").asString("")) {
          case "uuid" -> ids.get(random.nextInt(ids.size()));
          case "date" -> "2026-0" + (1 + random.nextInt(9)) + "-11";
          case "date-time" -> "2026-03-0" + (1 + random.nextInt(9)) + "T10:00:00.000+05:00";
          default -> "text " + random.nextInt(100);
        });
  }
}
