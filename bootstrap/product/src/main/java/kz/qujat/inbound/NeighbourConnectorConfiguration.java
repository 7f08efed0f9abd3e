package kz.qujat.inbound;

import java.util.Map;
import java.util.Objects;
import kz.qujat.web.problem.ProblemWriter;
import org.apache.catalina.connector.Connector;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.tomcat.SslConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl.ClientAuth;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/// Configures the connector of the neighbours: a port of its own, where every caller must present a
/// client certificate.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
public class NeighbourConnectorConfiguration {
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> neighbourConnector(
      InboundSettings settings, SslBundles bundles) {
    return server -> {
      if (settings.hasOwnPort()) {
        server.addAdditionalConnectors(connector(settings, bundles));
      }
    };
  }

  private static Connector connector(InboundSettings settings, SslBundles bundles) {
    var connector = new Connector(TomcatServletWebServerFactory.DEFAULT_PROTOCOL);
    connector.setPort(settings.port());
    new SslConnectorCustomizer(
            LogFactory.getLog(NeighbourConnectorConfiguration.class), connector, ClientAuth.NEED)
        .customize(bundles.getBundle(Objects.requireNonNull(settings.sslBundle())), Map.of());
    return connector;
  }

  @Bean
  FilterRegistrationBean<NeighbourPortFilter> neighbourPort(
      InboundSettings settings, ProblemWriter problems) {
    var filter = new FilterRegistrationBean<>(new NeighbourPortFilter(settings.port(), problems));
    filter.setEnabled(settings.hasOwnPort());
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return filter;
  }
}
