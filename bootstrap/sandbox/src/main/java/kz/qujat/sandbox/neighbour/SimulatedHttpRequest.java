package kz.qujat.sandbox.neighbour;

import java.util.List;
import kz.qujat.integration.neighbour.FieldReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A request from the product to a simulated neighbour.
public final class SimulatedHttpRequest {
  private final byte[] body;

  SimulatedHttpRequest(byte[] body) {
    this.body = body;
  }

  public byte[] bytes() {
    return body.clone();
  }

  /// Whether the message is XML.
  public boolean isXml() {
    return body.length > 0 && body[0] == '<';
  }

  /// Parses the message as JSON that contains at least the `required` fields.
  public JsonNode json(List<String> required) {
    JsonNode json = JsonMapper.shared().readTree(body);
    var fieldReader = new FieldReader();
    required.forEach(
        field -> fieldReader.read(field, textIn(json, field), FieldReader.text(Integer.MAX_VALUE)));
    fieldReader.check();
    return json;
  }

  /// Returns the text of a field, absent if the field is missing or null.
  public static @Nullable String textIn(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }
}
