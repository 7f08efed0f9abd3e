package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRegister;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Outcome;
import kz.qujat.integration.shep.SyncChannel;
import org.w3c.dom.Element;

/// Fetches the register of a day over the synchronous channel. What was paid under a number that is
/// none of ours, or by nobody who can be told, is an entry like any other.
final class ShepPaymentRegister implements PaymentRegister {
  private static final String SERVICE = "PSHEP_PaymentRegister";

  private final SyncChannel channel;

  ShepPaymentRegister(SyncChannel channel) {
    this.channel = channel;
  }

  @Override
  public List<Line> of(LocalDate day) {
    Markup question =
        Markup.root(Notification.NAMESPACE, "registerRequest", Markup.leaf("day", day));
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case Outcome.Received answer -> answer.read(ShepPaymentRegister::lines);
      case Outcome.Refused(var code) ->
          throw new NeighbourUnavailable(PAYMENT, "refused with " + code);
    };
  }

  private static List<Line> lines(Element register) {
    return Xml.all(register, "payment").stream().map(ShepPaymentRegister::line).toList();
  }

  private static Line line(Element payment) {
    return new Line(
        required(payment, "reference"),
        required(payment, "bankReference"),
        told(payment, "docNumber").flatMap(Fields::uuid).map(PaymentId::new).orElse(null),
        Money.parse(required(payment, "amount")).orElseThrow(),
        required(payment, "kbk"),
        told(payment, "payerIdn").flatMap(Iin::parse).orElse(null),
        Fields.instant(required(payment, "payDate")).orElseThrow());
  }

  private static Optional<String> told(Element payment, String field) {
    return Optional.ofNullable(Xml.text(payment, field));
  }

  private static String required(Element payment, String field) {
    return Objects.requireNonNull(Xml.text(payment, field));
  }
}
