package kz.qujat.sandbox.neighbour;

import java.util.List;
import kz.qujat.integration.neighbour.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the product asks of a simulated neighbour.
public final class Asked {
  private final byte[] body;

  Asked(byte[] body) {
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
    var fields = new Fields();
    required.forEach(
        field -> fields.read(field, textIn(json, field), Fields.text(Integer.MAX_VALUE)));
    fields.check();
    return json;
  }

  /// The text of a field, absent where it is missing or null.
  public static @Nullable String textIn(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? value.asString() : null;
  }
}
