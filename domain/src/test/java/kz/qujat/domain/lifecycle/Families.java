package kz.qujat.domain.lifecycle;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// The members of the sealed families, as they are declared.
final class Families {
  private Families() {}

  /// Every record of `family`, however deep it lies.
  static List<Class<?>> membersOf(Class<?> family) {
    return members(family).distinct().toList();
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Families::members)
        : Stream.of(family);
  }
}
