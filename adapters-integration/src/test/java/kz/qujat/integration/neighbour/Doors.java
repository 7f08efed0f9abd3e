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
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.NodeAnswers;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.idempotency.IdempotentCalls;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.StoredResponse;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.payment.UnreadablePaymentMessages;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.shep.ShepSenders;
import kz.qujat.integration.xmlsignature.Xml;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.w3c.dom.Element;

/// The endpoints for the neighbours' messages, with a log of commands behind them.
final class Doors implements AutoCloseable {
  final CommandLog log = new CommandLog();
  final List<SetAsidePaymentMessage> setAside = new ArrayList<>();
  final Archive archive = new Archive();
  private final AnnotationConfigWebApplicationContext context =
      new AnnotationConfigWebApplicationContext();
  private final MockMvcTester http;

  Doors() {
    this(OtherSide.ALL);
  }

  /// Sets up the endpoints.
  ///
  /// @param shepSenders the senders whose messages are accepted
  Doors(ShepSenders shepSenders) {
    context.setServletContext(new MockServletContext());
    context.addBeanFactoryPostProcessor(beans -> {
      services().forEach(beans::registerSingleton);
      beans.registerSingleton(
          "places", (NeighbourAddressProvider) _ -> URI.create("http://127.0.0.1:1"));
      beans.registerSingleton("passwords", new OnePassword());
      beans.registerSingleton("party", OtherSide.PRODUCT);
      beans.registerSingleton("correspondents", shepSenders);
    });
    context.register(Web.class, IntegrationModule.class);
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.refresh();
    http = MockMvcTester.from(context);
  }

  /// Returns the services that the endpoints call.
  private Map<String, Object> services() {
    CommandService commands = log.service();
    var history = new OneHistory();
    return Map.of(
        "archive",
        archive,
        "clock",
        InstantSource.fixed(CommandLog.NOW),
        "received",
        new IncomingPayments(commands, history, new References(), archive, archive),
        "unreadable",
        (UnreadablePaymentMessages) setAside::add,
        "manufacture",
        new NodeAnswers(commands, new CaseFileQuery(history), archive),
        "desk",
        new RefundService(commands, new RefundDetailsQuery(history), archive),
        "repetitions",
        new Remembered());
  }

  @EnableWebMvc
  static class Web {}

  /// An idempotency store in memory. Each answer is stored together with the changes of its call.
  private final class Remembered implements IdempotentCalls {
    private final Map<Call, Given> given = new HashMap<>();

    private record Given(ByteBuffer body, StoredResponse answer) {}

    @Override
    public StoredResponse once(Call call, byte[] body, Supplier<StoredResponse> work) {
      if (!given.containsKey(call)) {
        given.put(call, new Given(ByteBuffer.wrap(body), log.inOne(work)));
      } else if (!given.get(call).body().equals(ByteBuffer.wrap(body))) {
        throw new KeyReused();
      }
      return given.get(call).answer();
    }
  }

  private static final class OnePassword implements NeighbourPasswordProvider {
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

  /// Sends a signed message over the asynchronous channel.
  MvcTestResult hand(String path, String messageId, String content) {
    return sendXml(path, OtherSide.sealed(OtherSide.message(messageId, content)));
  }

  /// Returns the SOAP fault code and the error code of a fault: `Client VALIDATION`.
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

  void assertTaken(String path, String content, Object command) {
    MvcTestResult result = hand(path, "m1", content);
    assertThat(result).hasStatusOk();
    assertThat(Xml.text(OtherSide.heard(body(result)), "response", "messageId")).isEqualTo("m1");
    assertThat(log.commands()).containsExactly(command);
  }
}
