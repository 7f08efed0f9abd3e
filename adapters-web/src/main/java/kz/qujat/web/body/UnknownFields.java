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

/// Notes every field that does not belong to the form.
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
    fieldFaults.note(path(parser, name), FieldFaultCode.UNKNOWN_NAME);
    parser.skipChildren();
    return true;
  }

  /// The path to the field: the names of all enclosing objects, then its own.
  private static String path(JsonParser parser, String name) {
    TokenStreamContext context = parser.streamReadContext();
    boolean inside = parser.currentToken() != null && parser.currentToken().isStructStart();
    var steps = new ArrayDeque<>(List.of(name));
    @Nullable TokenStreamContext enclosing = (inside ? context.getParent() : context).getParent();
    while (enclosing != null) {
      step(enclosing).ifPresent(steps::addFirst);
      enclosing = enclosing.getParent();
    }
    return String.join(".", steps);
  }

  /// The name or index of a value in its enclosing object or array; empty at the top level.
  private static Optional<String> step(TokenStreamContext enclosing) {
    return enclosing.inArray()
        ? Optional.of(Integer.toString(enclosing.getCurrentIndex()))
        : Optional.ofNullable(enclosing.currentName());
  }
}
