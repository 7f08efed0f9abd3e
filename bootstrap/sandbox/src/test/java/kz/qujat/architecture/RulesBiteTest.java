package kz.qujat.architecture;

import static java.util.stream.Collectors.toCollection;
import static kz.qujat.architecture.Counterexamples.reportedBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every rule has a counterexample, and every counterexample is reported by a rule.
class RulesBiteTest {
  private static final List<ArchRule> RULES =
      new ClassFileImporter()
          .importPackages(RulesBiteTest.class.getPackageName()).stream()
              .map(JavaClass::getFields)
              .flatMap(Set::stream)
              .filter(field -> field.getRawType().isEquivalentTo(ArchRule.class))
              .map(RulesBiteTest::rule)
              .toList();

  private static ArchRule rule(JavaField declared) {
    try {
      Field field = declared.reflect();
      field.setAccessible(true);
      return (ArchRule) field.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(declared.getFullName(), e);
    }
  }

  @Test
  void everyRuleReportsSomething() {
    assertThat(RULES)
        .hasSizeGreaterThan(20)
        .allSatisfy(rule -> assertThat(reportedBy(rule)).isNotEmpty());
  }

  @Test
  void everyCounterexampleIsReported() {
    Set<String> reported =
        RULES.stream()
            .flatMap(rule -> reportedBy(rule).stream())
            .collect(toCollection(TreeSet::new));

    assertThat(Counterexamples.all())
        .allMatch(name -> reported.stream().anyMatch(culprit -> isOfOneFamily(name, culprit)));
  }

  /// A counterexample may be the owner of a reported class, or nested in one.
  private static boolean isOfOneFamily(String name, String culprit) {
    return (culprit + ".").startsWith(name + ".") || name.startsWith("LeakyEvent.Holder");
  }
}
