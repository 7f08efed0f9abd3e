package kz.qujat.sandbox.neighbour;

import java.util.List;
import kz.qujat.integration.neighbour.FieldReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the product asks of a simulated neighbour.
public final class SimulatedRequest {
  private final byte[] body;

  SimulatedRequest(byte[] body) {
    this.body = body;
  }

  public byte[] bytes() {
    return body.clone();
  }

  /// Whether the message is XML.
  public boolean isXml() {
    return body.length > 0 && body[0] == '<';
  }

  /// The message as JSON, with at least these fields in it.
  public JsonNode json(List<String> required) {
    JsonNode json = JsonMapper.shared().readTree(body);
    var fieldReader = new FieldReader();
    required.forEach(
        field -> fieldReader.read(field, textIn(json, field), FieldReader.text(Integer.MAX_VALUE)));
    fieldReader.check();
    return json;
  }

  /// The text of a field, absent where it is missing or null.
  public static @Nullable String textIn(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }
}
