package kz.qujat.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rule that checks no classes is worse than no rule. All classes in a module's sources must be
/// checked.
@AnalyzeClasses(packages = "kz.qujat", importOptions = DoNotIncludeTests.class)
class WatchedClassesTest {
  private static final List<String> MODULES =
      List.of(
          "domain",
          "application",
          "adapters-web",
          "adapters-persistence",
          "adapters-integration",
          "bootstrap/product",
          "bootstrap/sandbox");

  @ArchTest
  static void everySourceOfEveryModuleIsWatched(JavaClasses production) throws IOException {
    Set<String> watched = production.stream().map(JavaClass::getName).collect(Collectors.toSet());
    for (String module : MODULES) {
      assertThat(watched).as(module).containsAll(classesOf(module));
    }
  }

  @ArchTest
  static void everyModuleHasMoreThanItsPackagesToShow(JavaClasses production) throws IOException {
    for (String module : MODULES) {
      assertThat(classesOf(module)).as(module).isNotEmpty();
    }
  }

  @ArchTest
  static void noCounterexampleIsTakenForProduction(JavaClasses production) {
    assertThat(production).noneMatch(type -> type.getName().contains("counterexamples"));
  }

  private static List<String> classesOf(String module) throws IOException {
    Path sources = Path.of("..", "..", module, "src", "main", "java");
    try (Stream<Path> files = Files.walk(sources)) {
      return files
          .map(file -> sources.relativize(file).toString())
          .filter(file -> file.endsWith(".java"))
          .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
          .toList();
    }
  }
}
