package kz.qujat.domain.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The permitted records of the sealed hierarchies.
public final class Families {
  private Families() {}

  /// Returns every record of `family`, at any depth.
  public static List<Class<?>> membersOf(Class<?> family) {
    return members(family).distinct().toList();
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Families::members)
        : Stream.of(family);
  }

  /// Returns the types of `examples`.
  public static Set<Class<?>> of(Collection<?> examples) {
    return examples.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  /// Returns the simple name of the member's type, without that of the enclosing type.
  public static String name(Object member) {
    return member.getClass().getSimpleName();
  }
}
