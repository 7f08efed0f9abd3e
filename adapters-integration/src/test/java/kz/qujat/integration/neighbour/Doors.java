package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.Refusal;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.centralnode.CentralNodeWiring;
import kz.qujat.integration.payment.PaymentWiring;
import kz.qujat.integration.tax.TaxWiring;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    context.addBeanFactoryPostProcessor(
        beans -> {
          beans.registerSingleton("archive", archive);
          beans.registerSingleton(
              "payments",
              new Payments(
                  log.chancery(), cases, log, null, new StateDuty(Map.of(), false)));
          beans.registerSingleton(
              "manufacture", new Manufacture(log.chancery(), cases, archive));
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
