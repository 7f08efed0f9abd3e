package kz.qujat.domain.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The members of the sealed families, as they are declared.
public final class Families {
  private Families() {}

  /// Every record of `family`, however deep it lies.
  public static List<Class<?>> membersOf(Class<?> family) {
    return members(family).distinct().toList();
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Arrays.stream(family.getPermittedSubclasses()).flatMap(Families::members)
        : Stream.of(family);
  }

  /// The members that `examples` are of.
  public static Set<Class<?>> of(Collection<?> examples) {
    return examples.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  /// The member's own name, without its family's.
  public static String name(Object member) {
    return member.getClass().getSimpleName();
  }
}
