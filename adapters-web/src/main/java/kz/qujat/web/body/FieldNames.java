package kz.qujat.web.body;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Path;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The names of a form's components in JSON.
final class FieldNames {
  private FieldNames() {}

  /// The names of a form's fields, in the order of the form.
  static List<String> of(Class<?> form) {
    return Arrays.stream(form.getRecordComponents()).map(FieldNames::of).toList();
  }

  private static String of(RecordComponent component) {
    @Nullable JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
    return named == null || named.value().isEmpty() ? component.getName() : named.value();
  }

  /// The path of a property, with its parts joined by dots.
  static String path(Path properties, Class<?> form) {
    List<String> components =
        StreamSupport.stream(properties.spliterator(), false).map(Path.Node::getName).toList();
    List<String> fields = new ArrayList<>();
    @Nullable Class<?> type = form;
    for (String name : components) {
      @Nullable RecordComponent component = component(type, name);
      fields.add(component == null ? name : of(component));
      type = component == null ? null : component.getType();
    }
    return fields.stream().collect(Collectors.joining("."));
  }

  private static @Nullable RecordComponent component(@Nullable Class<?> type, String name) {
    if (type == null || !type.isRecord()) {
      return null;
    }
    return Arrays.stream(type.getRecordComponents())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .orElse(null);
  }
}
