package kz.qujat.web.container;

import kz.qujat.web.page.ContentSecurityPolicy;
import kz.qujat.web.problem.ProblemWriter;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/// Makes the container answer errors with problems.
///
/// Also applied to the server of the management port, if that is a server of its own.
@Component
public final class ContainerProblems
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  private final ProblemWriter problems;
  private final ContentSecurityPolicy policy;

  ContainerProblems(ProblemWriter problems, ContentSecurityPolicy policy) {
    this.problems = problems;
    this.policy = policy;
  }

  /// After Spring Boot's own customizer: of two valves, the later one is asked first.
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory factory) {
    factory.addContextCustomizers(context ->
        context
            .getParent()
            .getPipeline()
            .addValve(new ContainerProblemValve(problems, policy, context.getServletContext())));
  }
}
