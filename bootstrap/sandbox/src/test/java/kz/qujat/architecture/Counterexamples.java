package kz.qujat.architecture;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The classes that break the architecture rules on purpose. They are in packages named
/// `counterexamples`, one in each module that a rule applies to.
final class Counterexamples {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(location -> location.contains("/counterexamples/"))
          .importPackages("kz.qujat");

  /// The class that a line of a report is about: the first name in the line.
  private static final Pattern CULPRIT =
      Pattern.compile("^[^<\\n]*<([^>\\n]+)>", Pattern.MULTILINE);

  private Counterexamples() {}

  /// Returns the names of all counterexamples, nested ones after their owner:
  /// `LeakyEvent.WithFreeText`.
  static Set<String> all() {
    return ALL.stream()
        .filter(type -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
        .map(Counterexamples::shortName)
        .collect(toCollection(TreeSet::new));
  }

  /// Returns the counterexamples that `rule` reports.
  static Set<String> reportedBy(ArchRule rule) {
    return rule.evaluate(ALL).getFailureReport().getDetails().stream()
        .flatMap(detail -> CULPRIT.matcher(detail).results())
        .map(Counterexamples::culprit)
        .collect(toCollection(TreeSet::new));
  }

  private static String culprit(MatchResult line) {
    String name = line.group(1);
    return ALL.stream()
        .filter(type -> name.equals(type.getName()) || name.startsWith(type.getName() + "."))
        .findFirst()
        .map(Counterexamples::shortName)
        .orElse(name);
  }

  private static String shortName(JavaClass type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
