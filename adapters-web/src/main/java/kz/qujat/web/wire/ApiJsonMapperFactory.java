package kz.qujat.web.wire;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/// The JSON format of the API.
///
/// Responses contain every field, null where there is no value; input of the wrong type is not
/// converted.
public final class ApiJsonMapperFactory {
  private ApiJsonMapperFactory() {}

  public static JsonMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .withCoercionConfig(LogicalType.Textual, ApiJsonMapperFactory::onlyText)
        .withCoercionConfig(LogicalType.Boolean, ApiJsonMapperFactory::noBlankText)
        .withCoercionConfig(LogicalType.Integer, ApiJsonMapperFactory::noBlankText)
        .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class)
        .addModule(
            new SimpleModule("qujat")
                .addSerializer(Instant.class, new InstantText())
                .addSerializer(Money.class, new MoneyObject()))
        .build();
  }

  private static void onlyText(tools.jackson.databind.cfg.MutableCoercionConfig config) {
    config
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
  }

  /// A blank text counts as absent otherwise.
  private static void noBlankText(tools.jackson.databind.cfg.MutableCoercionConfig config) {
    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
  }

  /// An instant with the offset of Kazakhstan.
  private static final class InstantText extends ValueSerializer<Instant> {
    @Override
    public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
      json.writeString(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
              value.atZone(CivilDate.KAZAKHSTAN).toOffsetDateTime()));
    }
  }

  private static final class MoneyObject extends ValueSerializer<Money> {
    @Override
    public void serialize(Money value, JsonGenerator json, SerializationContext context) {
      json.writePOJO(MoneyText.of(value));
    }
  }
}
