package kz.qujat.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.ReadingDeclaration;
import kz.qujat.web.guard.ReadingDeclaration.Reading;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/// Adds the common headers and the paging parameters to the description of each call.
@Component
final class CallParameters implements GlobalOperationCustomizer {
  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    operation.addParametersItem(
        header(
            "Accept-Language",
            "Language of texts: kk, ru (the default) or en.",
            new StringSchema()._enum(List.of("kk", "ru", "en"))));
    if (handler.hasMethodAnnotation(PostMapping.class)) {
      operation.addParametersItem(
          header(
              "Idempotency-Key",
              "Within 24 hours, a repeated call with the same key gets the same response and is"
                  + " executed only once.",
              new StringSchema().minLength(1).maxLength(255).pattern("^[!-~]+$")));
    }
    if (takes(handler, IfMatch.class)) {
      operation.addParametersItem(
          header("If-Match", "The ETag that the object must have.", new StringSchema()));
    }
    if (ReadingDeclaration.of(handler) instanceof Reading reading && reading.isClosedByDecision()) {
      operation.addParametersItem(
          new QueryParameter()
              .name(ReadingDeclaration.PURPOSE)
              .description("Required once the application is decided, see PURPOSE_REQUIRED.")
              .required(false)
              .schema(new StringSchema()._enum(purposes())));
    }
    if (takes(handler, Paging.class)) {
      operation.addParametersItem(limit());
      operation.addParametersItem(
          new QueryParameter()
              .name("cursor")
              .description("The nextCursor of the previous page.")
              .required(false)
              .schema(new StringSchema()));
    }
    return operation;
  }

  private static List<String> purposes() {
    return Arrays.stream(AccessPurpose.values()).map(Enum::name).toList();
  }

  private static Parameter limit() {
    var schema = new IntegerSchema();
    schema.setMinimum(BigDecimal.ONE);
    schema.setMaximum(BigDecimal.valueOf(200));
    schema.setDefault(50);
    return new QueryParameter().name("limit").required(false).schema(schema);
  }

  private static Parameter header(String name, String description, Schema<?> schema) {
    return new HeaderParameter().name(name).description(description).required(false).schema(schema);
  }

  private static boolean takes(HandlerMethod handler, Class<?> type) {
    return Arrays.stream(handler.getMethodParameters())
        .anyMatch(parameter -> parameter.getParameterType() == type);
  }
}
