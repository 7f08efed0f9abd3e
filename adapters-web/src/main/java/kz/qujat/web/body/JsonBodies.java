package kz.qujat.web.body;

import java.io.IOException;
import java.util.Map;
import kz.qujat.web.wire.WireJson;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.node.ObjectNode;

/// JSON as the interface says; a [RequestForm] is read with everything said that is wrong with it.
final class JsonBodies extends JacksonJsonHttpMessageConverter {
  private static final ResolvableType OBJECT = ResolvableType.forClass(ObjectNode.class);

  private final FormReader forms;

  JsonBodies(FormReader forms) {
    super(WireJson.mapper());
    this.forms = forms;
  }

  @Override
  @SuppressWarnings("NullAway") // null is read as null, as the superclass reads it
  public Object read(
      ResolvableType type, HttpInputMessage message, @Nullable Map<String, Object> hints)
      throws IOException {
    Class<?> asked = type.toClass();
    if (!RequestForm.class.isAssignableFrom(asked)) {
      return super.read(type, message, hints);
    }
    @Nullable Object sent = super.read(OBJECT, message, hints);
    return sent instanceof ObjectNode fields
        ? forms.read(fields, asked.asSubclass(RequestForm.class))
        : null;
  }
}
