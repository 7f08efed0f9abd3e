package kz.qujat.web.body;

import java.io.IOException;
import java.util.Map;
import kz.qujat.web.wire.ApiJsonMapperFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.node.ObjectNode;

/// JSON in the format of the API; a [JsonFormReader] reads every [JsonForm].
final class JsonBodies extends JacksonJsonHttpMessageConverter {
  private static final ResolvableType OBJECT = ResolvableType.forClass(ObjectNode.class);

  private final JsonFormReader forms;

  JsonBodies(JsonFormReader forms) {
    super(ApiJsonMapperFactory.mapper());
    this.forms = forms;
  }

  @Override
  @SuppressWarnings("NullAway") // null stays null, as in the superclass
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    Class<?> target = type.toClass();
    if (!JsonForm.class.isAssignableFrom(target)) {
      return super.read(type, message, hints);
    }
    @Nullable Object body = super.read(OBJECT, message, hints);
    return body instanceof ObjectNode fields
        ? forms.read(fields, target.asSubclass(JsonForm.class))
        : null;
  }
}
