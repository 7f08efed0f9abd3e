package kz.qujat.web.body;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/// Notes every field that a form does not have.
final class UnknownFields extends DeserializationProblemHandler {
  private final FieldFaults fieldFaults;

  UnknownFields(FieldFaults fieldFaults) {
    this.fieldFaults = fieldFaults;
  }

  @Override
  public boolean handleUnknownProperty(
      DeserializationContext context,
      JsonParser parser,
      ValueDeserializer<?> deserializer,
      Object form,
      String name) {
    fieldFaults.note(path(parser, name), FieldFaultCode.UNKNOWN);
    parser.skipChildren();
    return true;
  }

  /// The names on the way to the form that lacks the field, and the field.
  private static String path(JsonParser parser, String name) {
    TokenStreamContext context = parser.streamReadContext();
    boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
    var steps = new ArrayDeque<>(List.of(name));
    @Nullable TokenStreamContext around = (inside ? context.getParent() : context).getParent();
    while (around != null) {
      step(around).ifPresent(steps::addFirst);
      around = around.getParent();
    }
    return String.join(".", steps);
  }

  /// Where a value stands in what is around it; nothing where it stands alone.
  private static Optional<String> step(TokenStreamContext around) {
    return around.inArray()
        ? Optional.of(Integer.toString(around.getCurrentIndex()))
        : Optional.ofNullable(around.currentName());
  }
}
