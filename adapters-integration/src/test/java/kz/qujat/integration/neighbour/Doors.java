package kz.qujat.integration.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.integration.centralnode.CentralNodeWiring;
import kz.qujat.integration.payment.PaymentWiring;
import kz.qujat.integration.tax.TaxWiring;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// The doors for the neighbours' messages, with nothing behind them but a log.
final class Doors implements AutoCloseable {
  final CommandLog log = new CommandLog();
  private final Archive archive = new Archive();
  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext();
  private final MockMvcTester http;

  Doors() {
    var cases = new CaseFiles(log);
    context.setServletContext(new MockServletContext());
    context.addBeanFactoryPostProcessor(beans -> {
      beans.registerSingleton("archive", archive);
      beans.registerSingleton(
          "payments",
          new Payments(log.chancery(), cases, log, null, new StateDuty(Map.of(), false)));
      beans.registerSingleton("manufacture", new Manufacture(log.chancery(), cases, archive));
      beans.registerSingleton("desk", new RefundDesk(log.chancery(), log, archive));
      beans.registerSingleton("places", (Addresses) _ -> URI.create("http://127.0.0.1:1"));
      beans.registerSingleton("passwords", new OnePassword());
    });
    context.register(
        Web.class,
        NeighbourWiring.class,
        PaymentWiring.class,
        CentralNodeWiring.class,
        TaxWiring.class);
    context.refresh();
    http = MockMvcTester.from(context);
  }

  @EnableWebMvc
  static class Web {}

  private static final class OnePassword implements Credentials {
    @Override
    public String ours(Neighbour at) {
      return "open sesame";
    }

    @Override
    public String theirs(Neighbour neighbour) {
      return "open sesame";
    }
  }

  @Override
  public void close() {
    context.close();
  }

  MvcTestResult send(String path, String json) {
    return http.post()
        .uri("/integration/" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .content(json)
        .exchange();
  }

  void assertUnderstood(String path, String json, ApplicationCommand command) {
    assertThat(send(path, json))
        .hasStatusOk()
        .bodyJson()
        .isEqualTo("{\"status\":\"ACCEPTED\"}", JsonCompareMode.STRICT);
    assertThat(log.commands()).containsExactly(command);
  }
}
