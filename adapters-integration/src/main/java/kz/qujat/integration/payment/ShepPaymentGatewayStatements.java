package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Requests the gateway's register of a day over the synchronous channel.
///
/// A payment with an unknown number or an unnamed payer is an ordinary entry. A line that cannot be
/// read does not affect the other lines.
@Component
final class ShepPaymentGatewayStatements implements PaymentGatewayStatements {
  private static final String SERVICE = "PSHEP_PaymentRegister";
  private static final String PAYMENT_LINE = "payment";

  private final SyncClient channel;
  private final PayerParser payerParser;
  private final InstantSource clock;

  ShepPaymentGatewayStatements(
      ShepClients shepClients, PayerParser payerParser, InstantSource clock) {
    this.channel = shepClients.sync(PAYMENT);
    this.payerParser = payerParser;
    this.clock = clock;
  }

  @Override
  public Day of(LocalDate day) {
    XmlElement question =
        XmlElement.root(
            PaymentNotificationParser.NAMESPACE, "registerRequest", XmlElement.leaf("day", day));
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case ShepResponse.Received answer -> answer.read(this::read);
      case ShepResponse.Refused(var code) ->
          throw new NeighbourUnavailable(PAYMENT, "refused with " + code);
    };
  }

  private Day read(Element register) {
    if (!"register".equals(register.getLocalName())) {
      throw new IllegalArgumentException("not a register");
    }
    // Identical lines count once.
    Set<Line> lines = new LinkedHashSet<>();
    Set<SetAsidePaymentMessage> unreadable = new LinkedHashSet<>();
    for (Element payment : Xml.children(register)) {
      try {
        lines.add(line(payment));
      } catch (UnreadablePaymentMessage odd) {
        unreadable.add(odd.keeping(payment, Xml.bytes(payment)));
      }
    }
    return new Day(List.copyOf(lines), List.copyOf(unreadable));
  }

  private Line line(Element payment) {
    if (!PAYMENT_LINE.equals(payment.getLocalName())) {
      throw new UnreadablePaymentMessage(PaymentMessageDefect.UNKNOWN_MESSAGE, PAYMENT_LINE);
    }
    var elements = new PaymentElementReader(payment);
    return new Line(
        elements.reference("reference"),
        elements.reference("bankReference"),
        elements
            .optional("docNumber", PaymentMessageDefect.UNKNOWN_PAYMENT)
            .flatMap(FieldReader::uuid)
            .map(PaymentRequestId::new)
            .orElse(null),
        elements.amount(),
        elements.budgetCode(),
        payerParser.of(elements),
        elements.paidAt(clock.instant()));
  }
}
