package kz.qujat.web.office;

import java.util.List;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Serializes an event as a store does: ids, codes and digests as text, money as in the API.
final class StoredText {
  private static final List<Class<?>> WRITTEN_AS_TEXT =
      List.of(
          ApplicationId.class,
          RefundId.class,
          PaymentRequestId.class,
          PersonId.class,
          PointCode.class,
          TicketNumber.class,
          Digest.class,
          Payer.class,
          SupervisionSubject.class);

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .addModule(module())
          .build();

  private StoredText() {}

  private record Amount(String amount, String currency) {}

  private static SimpleModule module() {
    var module = new SimpleModule("events");
    WRITTEN_AS_TEXT.forEach(type -> module.addSerializer(type, new ToStringSerializer(type)));
    module.addSerializer(
        Money.class,
        new StdSerializer<Money>(Money.class) {
          @Override
          public void serialize(Money money, JsonGenerator out, SerializationContext context) {
            context.writeValue(out, new Amount(money.toString(), "KZT"));
          }
        });
    return module;
  }

  /// The JSON with one extra blank, by which a test recognises that it is shown unchanged.
  static String of(Object event) {
    return JSON.writeValueAsString(event).replaceFirst("\\{", "{ ");
  }
}
