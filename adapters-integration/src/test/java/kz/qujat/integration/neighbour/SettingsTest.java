package kz.qujat.integration.neighbour;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.util.Map;
import kz.qujat.integration.IntegrationModule;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class SettingsTest {
  @Test
  void addressesAndPasswordsComeFromTheConfiguration() {
    try (var context =
        context(
            Map.of(
                "qujat.neighbours.central-node.url", "https://node.example/v1",
                "qujat.neighbours.central-node.password", "ours",
                "qujat.neighbours.central-node.inbound-password", "theirs"))) {
      assertThat(context.getBean(Addresses.class).of(CENTRAL_NODE))
          .isEqualTo(URI.create("https://node.example/v1"));
      assertThat(context.getBean(Credentials.class).ours(CENTRAL_NODE)).isEqualTo("ours");
      assertThat(context.getBean(Credentials.class).theirs(CENTRAL_NODE)).isEqualTo("theirs");
    }
  }

  @Test
  void aMissingAddressIsReportedWhenAClientIsCreated() {
    try (var context = context(Map.of())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> context.getBean(Lines.class).to(CENTRAL_NODE))
          .withMessage("not configured: qujat.neighbours.central-node.url");
    }
  }

  @Test
  void anotherBeanReplacesTheSettings() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean("better", Addresses.class, () -> _ -> URI.create("http://here"));
      context.register(IntegrationModule.class);
      context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
      context.refresh();
      assertThat(context.getBean(Addresses.class).of(CENTRAL_NODE))
          .isEqualTo(URI.create("http://here"));
    }
  }

  private static AnnotationConfigApplicationContext context(Map<String, Object> settings) {
    var context = new AnnotationConfigApplicationContext();
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
    context.register(IntegrationModule.class);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.refresh();
    return context;
  }
}
