package kz.qujat.architecture.families;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// When a member is added to a family of the domain, the compiler reports every place that must
/// handle it: no switch has a default for unnamed members, and no code tests for a single member.
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
