package kz.qujat.web.body;

import java.util.List;
import java.util.stream.Collectors;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Handles values that cannot be bound to their fields.
final class TypeMismatches {
  private TypeMismatches() {}

  /// Notes the error in the value.
  static void note(JacksonException failure, FieldFaults fieldFaults) {
    if (!(failure instanceof InvalidFormatException format)
        || !(format.getValue() instanceof String text)
        || !isEnum(format.getTargetType())) {
      fieldFaults.note(path(failure), FieldFaultCode.WRONG_TYPE);
    } else if (text.isBlank()) {
      fieldFaults.noteBlank(path(failure));
    } else {
      fieldFaults.note(path(failure), FieldFaultCode.NOT_ALLOWED);
    }
  }

  private static boolean isEnum(@Nullable Class<?> type) {
    return type != null && type.isEnum();
  }

  /// Removes the value from `fields`, so that the others can be bound.
  static void leaveOut(JacksonException failure, ObjectNode fields) {
    List<Reference> path = failure.getPath();
    if (path.isEmpty()) {
      throw failure;
    }
    JsonNode parent = fields;
    for (Reference step : path.subList(0, path.size() - 1)) {
      parent =
          step.getPropertyName() == null
              ? parent.get(step.getIndex())
              : parent.get(step.getPropertyName());
    }
    Reference last = path.getLast();
    switch (parent) {
      case ObjectNode object -> object.remove(last.getPropertyName());
      case ArrayNode array -> array.setNull(last.getIndex());
      default -> throw failure;
    }
  }

  private static String path(JacksonException failure) {
    return failure.getPath().stream().map(TypeMismatches::step).collect(Collectors.joining("."));
  }

  private static String step(Reference reference) {
    @Nullable String name = reference.getPropertyName();
    return name == null ? Integer.toString(reference.getIndex()) : name;
  }
}
