package kz.qujat.persistence.eventstore;

import java.util.UUID;
import java.util.function.Function;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import kz.qujat.domain.ticket.TicketNumber;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// The JSON form of stored events. Ids, codes, digests, payers and subjects are stored as text,
/// money as in the API, and components in the order in which the domain declares them. The domain
/// has no knowledge of this form.
final class EventJsonFormat {
  private static final String TENGE = "KZT";

  private EventJsonFormat() {}

  /// Configures a mapper to read and write events. A missing or an additional component is an error
  /// and gets no default value: older forms are converted by upcasters.
  static void into(JsonMapper.Builder mapper) {
    mapper
        .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .addModule(module());
  }

  private static SimpleModule module() {
    SimpleModule module = new SimpleModule("events");
    text(module, ApplicationId.class, ApplicationId::parse);
    text(module, CitizenId.class, CitizenId::parse);
    text(module, StaffId.class, StaffId::parse);
    text(module, NonCitizenPayerId.class, text -> new NonCitizenPayerId(UUID.fromString(text)));
    text(module, Payer.class, Payer::parse);
    text(module, PaymentRequestId.class, PaymentRequestId::parse);
    text(module, RefundId.class, RefundId::parse);
    text(module, Digest.class, Digest::new);
    text(module, PointCode.class, PointCode::new);
    text(module, TicketNumber.class, text -> TicketNumber.parse(text).orElseThrow());
    module.addSerializer(Money.class, new MoneyWriter());
    module.addDeserializer(Money.class, new MoneyReader());
    subjects(module);
    return module;
  }

  /// Registers the subjects, each under the most specific type that an event declares. A subject of
  /// another type cannot be read, like a text that is not a subject at all.
  private static void subjects(SimpleModule module) {
    text(module, SupervisionSubject.class, EventJsonFormat::subject);
    text(module, Wait.class, EventJsonFormat::wait);
    text(module, ApplicationWait.class, EventJsonFormat::waitOfApplication);
    text(module, Difference.class, EventJsonFormat::difference);
  }

  private static SupervisionSubject subject(String text) {
    return SupervisionSubject.parse(text).orElseThrow(() -> unreadable(text));
  }

  private static Wait wait(String text) {
    return switch (subject(text)) {
      case Wait wait -> wait;
      case Difference _, Message _, RegisterRecord _, ReadModelFailure _ -> throw unreadable(text);
    };
  }

  private static ApplicationWait waitOfApplication(String text) {
    return switch (subject(text)) {
      case ApplicationWait wait -> wait;
      case RefundWait _, Difference _, Message _, RegisterRecord _, ReadModelFailure _ ->
          throw unreadable(text);
    };
  }

  private static Difference difference(String text) {
    return switch (subject(text)) {
      case Difference difference -> difference;
      case Wait _, Message _, RegisterRecord _, ReadModelFailure _ -> throw unreadable(text);
    };
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException("not a subject of this type: " + text);
  }

  private static <T> void text(SimpleModule module, Class<T> type, Function<String, T> parse) {
    module.addSerializer(type, new ToStringSerializer(type));
    module.addDeserializer(
        type,
        new StdScalarDeserializer<T>(type) {
          @Override
          public T deserialize(JsonParser parser, DeserializationContext context) {
            return parse.apply(parser.getString());
          }
        });
  }

  private record Amount(String amount, String currency) {}

  private static final class MoneyWriter extends StdScalarSerializer<Money> {
    MoneyWriter() {
      super(Money.class);
    }

    @Override
    public void serialize(Money money, JsonGenerator generator, SerializationContext context) {
      generator.writeStartObject();
      generator.writeStringProperty("amount", money.toString());
      generator.writeStringProperty("currency", TENGE);
      generator.writeEndObject();
    }
  }

  private static final class MoneyReader extends StdScalarDeserializer<Money> {
    MoneyReader() {
      super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
      Amount stored = context.readValue(parser, Amount.class);
      if (!stored.currency().equals(TENGE)) {
        throw new IllegalArgumentException("not an amount in tenge: " + stored.currency());
      }
      return Money.parse(stored.amount()).orElseThrow();
    }
  }
}
