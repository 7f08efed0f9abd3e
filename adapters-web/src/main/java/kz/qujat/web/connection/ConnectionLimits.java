package kz.qujat.web.connection;

import java.time.Duration;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/// Prepares the servlet container for the limits and checks of connections.
@Component
final class ConnectionLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
  private final BodyPaceSettings pace;

  ConnectionLimits(BodyPaceSettings pace) {
    this.pace = pace;
  }

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addContextValves(new BodyPaceValve(pace), new ConnectionCheckValve());
    factory.addConnectorCustomizers(connector -> limitSilence(connector, pace.silence()));
  }

  private static void limitSilence(Connector connector, Duration silence) {
    if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
      http.setDisableUploadTimeout(false);
      http.setConnectionUploadTimeout(Math.toIntExact(silence.toMillis()));
    }
  }
}
