package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.repetition.Answer;
import kz.qujat.application.repetition.Repetitions;
import kz.qujat.application.repetition.Repetitions.Call;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.integration.centralnode.CentralNodeWiring;
import kz.qujat.integration.payment.PaymentWiring;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Correspondents;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.shep.ShepWiring;
import kz.qujat.integration.tax.TaxWiring;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.w3c.dom.Element;

/// The doors for the neighbours' messages, with nothing behind them but a log.
final class Doors implements AutoCloseable {
  final CommandLog log = new CommandLog();
  final List<UnreadableMoney> setAside = new ArrayList<>();
  private final Archive archive = new Archive();
  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext();
  private final MockMvcTester http;

  Doors() {
    this(OtherSide.ALL);
  }

  /// @param correspondents who writes to the product
  Doors(Correspondents correspondents) {
    var cases = new CaseFiles(log);
    context.setServletContext(new MockServletContext());
    context.addBeanFactoryPostProcessor(beans -> {
      beans.registerSingleton("archive", archive);
      beans.registerSingleton("clock", InstantSource.fixed(CommandLog.NOW));
      beans.registerSingleton("payments", payments(cases));
      beans.registerSingleton("manufacture", new Manufacture(log.chancery(), cases, archive));
      beans.registerSingleton("desk", new RefundDesk(log.chancery(), log, archive));
      beans.registerSingleton("places", (Addresses) _ -> URI.create("http://127.0.0.1:1"));
      beans.registerSingleton("passwords", new OnePassword());
      beans.registerSingleton("party", OtherSide.PRODUCT);
      beans.registerSingleton("correspondents", correspondents);
      beans.registerSingleton("repetitions", new Remembered());
    });
    context.register(
        Web.class,
        NeighbourWiring.class,
        ShepWiring.class,
        PaymentWiring.class,
        CentralNodeWiring.class,
        TaxWiring.class);
    context.refresh();
    http = MockMvcTester.from(context);
  }

  private Payments payments(CaseFiles cases) {
    var transfers = new Transfers(log.chancery(), log, archive, setAside::add);
    return new Payments(log.chancery(), cases, null, new StateDuty(Map.of(), false), transfers);
  }

  @EnableWebMvc
  static class Web {}

  /// Answers given before, as long as a test lasts.
  private static final class Remembered implements Repetitions {
    private final Map<Call, Given> given = new HashMap<>();

    private record Given(ByteBuffer body, Answer answer) {}

    @Override
    public Answer once(Call call, byte[] body, Supplier<Answer> work) {
      if (!given.containsKey(call)) {
        given.put(call, new Given(ByteBuffer.wrap(body), work.get()));
      } else if (!given.get(call).body().equals(ByteBuffer.wrap(body))) {
        throw new KeyReused();
      }
      return given.get(call).answer();
    }
  }

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

  /// Sends an envelope as it is.
  MvcTestResult sendXml(String path, String envelope) {
    return http.post()
        .uri("/integration/" + path)
        .contentType(MediaType.TEXT_XML)
        .content(envelope.getBytes(UTF_8))
        .exchange();
  }

  /// Sends a signed message of the asynchronous channel.
  MvcTestResult hand(String path, String messageId, String content) {
    return sendXml(path, OtherSide.sealed(OtherSide.message(messageId, content)));
  }

  /// The code of the fault that came, after whose fault it is: `Client VALIDATION`.
  static String fault(MvcTestResult result) {
    assertThat(result).hasStatus(500);
    Element fault = OtherSide.opened(body(result));
    return Xml.text(fault, "faultcode").substring(2)
        + " "
        + Xml.text(fault, "detail", "errorInfo", "errorCode");
  }

  static String body(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), UTF_8);
  }

  void assertTaken(String path, String content, ApplicationCommand command) {
    MvcTestResult result = hand(path, "m1", content);
    assertThat(result).hasStatusOk();
    assertThat(Xml.text(OtherSide.heard(body(result)), "response", "messageId")).isEqualTo("m1");
    assertThat(log.commands()).containsExactly(command);
  }
}
