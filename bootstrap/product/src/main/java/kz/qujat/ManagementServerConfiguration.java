package kz.qujat;

import java.util.Set;
import kz.qujat.web.container.ContainerProblems;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextConfiguration;
import org.springframework.boot.actuate.autoconfigure.web.ManagementContextType;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;

/// The server of the management port, where that is another port than the product's.
///
/// Its errors are problems too. It has none of the product's filters and handlers, so no error page
/// of its own may come first.
@ManagementContextConfiguration(value = ManagementContextType.CHILD, proxyBeanMethods = false)
class ManagementServerConfiguration {
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> managementProblems(
      ContainerProblems problems) {
    return factory -> {
      factory.setErrorPages(Set.of());
      problems.customize(factory);
    };
  }
}
