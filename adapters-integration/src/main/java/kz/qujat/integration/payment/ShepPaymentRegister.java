package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.MoneyFault;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Outcome;
import kz.qujat.integration.shep.SyncChannel;
import org.springframework.stereotype.Component;
import org.w3c.dom.Element;

/// Requests the gateway's register of a day over the synchronous channel.
///
/// A payment with an unknown number or an unnamed payer is an ordinary entry. A line that cannot be
/// read does not affect the other lines.
@Component
final class ShepPaymentRegister implements PaymentRegister {
  private static final String SERVICE = "PSHEP_PaymentRegister";
  private static final String PAYMENT_LINE = "payment";

  private final SyncChannel channel;
  private final Payers payers;
  private final InstantSource clock;

  ShepPaymentRegister(Channels channels, Payers payers, InstantSource clock) {
    this.channel = channels.sync(PAYMENT);
    this.payers = payers;
    this.clock = clock;
  }

  @Override
  public Day of(LocalDate day) {
    Markup question =
        Markup.root(Notification.NAMESPACE, "registerRequest", Markup.leaf("day", day));
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case Outcome.Received answer -> answer.read(this::read);
      case Outcome.Refused(var code) ->
          throw new NeighbourUnavailable(PAYMENT, "refused with " + code);
    };
  }

  private Day read(Element register) {
    if (!"register".equals(register.getLocalName())) {
      throw new IllegalArgumentException("not a register");
    }
    // Identical lines count once.
    Set<Line> lines = new LinkedHashSet<>();
    Set<UnreadableMoney> unreadable = new LinkedHashSet<>();
    for (Element payment : Xml.children(register)) {
      try {
        lines.add(line(payment));
      } catch (NotUnderstood odd) {
        unreadable.add(odd.keeping(payment, Xml.bytes(payment)));
      }
    }
    return new Day(List.copyOf(lines), List.copyOf(unreadable));
  }

  private Line line(Element payment) {
    if (!PAYMENT_LINE.equals(payment.getLocalName())) {
      throw new NotUnderstood(MoneyFault.UNKNOWN_MESSAGE, PAYMENT_LINE);
    }
    var elements = new PaymentElements(payment);
    return new Line(
        elements.reference("reference"),
        elements.reference("bankReference"),
        elements
            .optional("docNumber", MoneyFault.UNKNOWN_PAYMENT)
            .flatMap(Fields::uuid)
            .map(PaymentId::new)
            .orElse(null),
        elements.amount(),
        elements.budgetCode(),
        payers.of(elements),
        elements.paidAt(clock.instant()));
  }
}
