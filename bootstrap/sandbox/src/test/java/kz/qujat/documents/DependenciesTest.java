package kz.qujat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ClassUtils;

/// Every library of the product is listed with its licence and its reason.
class DependenciesTest {
  private static final String RECORD = "adr/0011-dependencies.md";

  @Test
  void everyLibraryHasItsLine() {
    assertThat(names("Shipped", "For tests only", "For the benchmark only"))
        .containsExactlyInAnyOrderElementsOf(Poms.libraries());
  }

  @Test
  void everyToolOfTheBuildHasItsLine() {
    assertThat(names("Tools of the build")).containsExactlyInAnyOrderElementsOf(Poms.tools());
  }

  @Test
  void everyLineNamesALicenceAndAReason() {
    assertThat(rows("Shipped", "For tests only", "For the benchmark only", "Tools of the build"))
        .allSatisfy(row -> assertThat(row).hasSize(3).noneMatch(String::isBlank));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "com.lmax.disruptor.RingBuffer",
        "com.thoughtworks.xstream.XStream",
        "org.axonframework.disruptor.commandhandling.DisruptorCommandBus"
      })
  void unneededLibrariesAreNotIncluded(String type) {
    assertThat(ClassUtils.isPresent(type, null)).isFalse();
  }

  private static List<String> names(String... sections) {
    return rows(sections).stream().map(List::getFirst).toList();
  }

  private static List<List<String>> rows(String... sections) {
    return Stream.of(sections).flatMap(section -> Tables.rows(RECORD, section).stream()).toList();
  }
}
