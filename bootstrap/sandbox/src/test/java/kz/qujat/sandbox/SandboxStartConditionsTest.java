package kz.qujat.sandbox;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// The settings with which the sandbox refuses to start, before it touches anything.
class SandboxStartConditionsTest {
  private static void start(String... arguments) {
    SpringApplication application = QujatSandbox.application();
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run(arguments).close();
  }

  @Test
  void productionAndSandboxExcludeEachOther() {
    assertThatThrownBy(() -> start("--spring.profiles.active=production"))
        .hasMessageContaining("exclude each other");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1", ""})
  void anAddressReachableFromOtherMachinesIsRefused(String address) {
    assertThatThrownBy(() -> start("--server.address=" + address))
        .hasMessageContaining("set server.address to 127.0.0.1");
  }

  @Test
  void theManagementPortMustBeOnLoopbackToo() {
    assertThatThrownBy(() -> start("--management.server.port=0"))
        .hasMessageContaining("set management.server.address to 127.0.0.1");
  }
}
