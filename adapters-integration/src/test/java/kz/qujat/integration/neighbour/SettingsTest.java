package kz.qujat.integration.neighbour;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.springframework.core.env.StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

import java.net.URI;
import java.util.Map;
import javax.security.auth.x500.X500Principal;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.integration.shep.ShepSenders;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {
  @Test
  void addressesAndPasswordsComeFromTheConfiguration() {
    try (var context =
        context(
            Map.of(
                "qujat.neighbours.central-node.url", "https://node.example/v1",
                "qujat.neighbours.central-node.password", "ours",
                "qujat.neighbours.central-node.inbound-password", "theirs"))) {
      assertThat(context.getBean(NeighbourAddressProvider.class).of(CENTRAL_NODE))
          .isEqualTo(URI.create("https://node.example/v1"));
      assertThat(context.getBean(NeighbourPasswordProvider.class).ours(CENTRAL_NODE))
          .isEqualTo("ours");
      assertThat(context.getBean(NeighbourPasswordProvider.class).theirs(CENTRAL_NODE))
          .isEqualTo("theirs");
    }
  }

  @Test
  void addressesAndPasswordsMayComeFromEnvironmentVariables() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context
          .getEnvironment()
          .getPropertySources()
          .replace(
              SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
              new SystemEnvironmentPropertySource(
                  SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                  Map.of(
                      "QUJAT_NEIGHBOURS_CENTRALNODE_URL", "https://node.example/v1",
                      "QUJAT_NEIGHBOURS_CENTRALNODE_INBOUNDPASSWORD", "theirs",
                      "QUJAT_SHEP_SENDERS_CENTRALNODE_SUBJECT", "CN=NODE, C=KZ")));
      register(context);
      assertThat(context.getBean(NeighbourAddressProvider.class).of(CENTRAL_NODE))
          .isEqualTo(URI.create("https://node.example/v1"));
      assertThat(context.getBean(NeighbourPasswordProvider.class).theirs(CENTRAL_NODE))
          .isEqualTo("theirs");
      assertThat(context.getBean(ShepSenders.class).holder(CENTRAL_NODE))
          .isEqualTo(new X500Principal("CN=NODE, C=KZ"));
    }
  }

  @Test
  void aMissingAddressIsReportedWhenAClientIsCreated() {
    try (var context = context(Map.of())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> context.getBean(NeighbourClientFactory.class).to(CENTRAL_NODE))
          .withMessage("not configured: qujat.neighbours.central-node.url");
    }
  }

  @Test
  void anotherBeanReplacesTheSettings() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(
          "better", NeighbourAddressProvider.class, () -> _ -> URI.create("http://here"));
      register(context);
      assertThat(context.getBean(NeighbourAddressProvider.class).of(CENTRAL_NODE))
          .isEqualTo(URI.create("http://here"));
    }
  }

  private static AnnotationConfigApplicationContext context(Map<String, Object> settings) {
    var context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    register(context);
    return context;
  }

  /// Registers all beans as lazy, because most of them need more than these settings.
  private static void register(AnnotationConfigApplicationContext context) {
    context.register(IntegrationModule.class);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.refresh();
  }
}
