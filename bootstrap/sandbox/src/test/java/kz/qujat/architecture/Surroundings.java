package kz.qujat.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Locale;
import java.util.Set;

/// Inputs that a pure function must not use: clock, default zone, default locale, randomness and
/// environment.
final class Surroundings {
  private static final Set<String> SOURCES_OF_CHANCE =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom");

  /// Types whose every method depends on the machine the program runs on.
  private static final Set<String> MACHINE =
      Set.of("java.lang.Runtime", "java.lang.ProcessHandle", "java.lang.ProcessBuilder");

  private static final Set<String> QUESTIONS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.console",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.getenv",
          "java.lang.System.getProperties",
          "java.lang.System.getProperty",
          "java.lang.System.nanoTime",
          "java.time.Clock.systemDefaultZone",
          "java.time.Clock.systemUTC",
          "java.time.InstantSource.system",
          "java.time.ZoneId.systemDefault",
          "java.util.Locale.getDefault",
          "java.util.TimeZone.getDefault",
          "java.util.UUID.randomUUID",
          "java.util.Calendar.getInstance",
          "java.lang.String.formatted");

  /// Methods that use the default locale unless one is passed.
  private static final Set<String> LOCALE_BOUND =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.text.NumberFormat.getInstance");

  private Surroundings() {}

  static DescribedPredicate<JavaAccess<?>> areAskedAbout() {
    return DescribedPredicate.describe(
        "tells of clock, default zone, default locale, chance or environment",
        access -> isQuestion(access.getTarget()));
  }

  private static boolean isQuestion(AccessTarget target) {
    String owner = target.getOwner().getName();
    String member = owner + "." + target.getName();
    return (owner.startsWith("java.time.") && target.getName().equals("now"))
        || (owner.startsWith("java.time.") && target.getName().startsWith("ofLocalized"))
        || owner.startsWith("java.util.random.")
        || SOURCES_OF_CHANCE.contains(owner)
        || MACHINE.contains(owner)
        || QUESTIONS.contains(member)
        || (LOCALE_BOUND.contains(member) && !namesALocale(target));
  }

  private static boolean namesALocale(AccessTarget target) {
    return target instanceof CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
  }
}
