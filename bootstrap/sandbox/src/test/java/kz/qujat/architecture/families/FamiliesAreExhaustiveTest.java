package kz.qujat.architecture.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Whoever adds a member to a family of the domain is shown by the compiler every place that has to
/// know about it: no switch answers for members it does not name, and nobody picks one out alone.
class FamiliesAreExhaustiveTest {
  @Test
  void everythingOverAFamilyIsExhaustive() throws IOException {
    assertThat(Sources.findingsIn(Sources.ofModules())).isEmpty();
  }

  @Test
  void everyModuleIsRead() throws IOException {
    List<String> modules =
        Sources.ofModules().stream()
            .map(source -> source.getName(2).toString())
            .distinct()
            .toList();

    assertThat(modules)
        .contains(
            "domain",
            "application",
            "adapters-web",
            "adapters-persistence",
            "adapters-integration",
            "bootstrap");
  }
}
