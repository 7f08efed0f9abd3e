package kz.qujat.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.web.budget.BudgetDeclaration;
import kz.qujat.web.guard.ReadingDeclaration;
import kz.qujat.web.guard.ReadingDeclaration.Reading;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemExamples;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/// Describes for every call each problem it can end in, with an example.
@Component
final class ErrorResponses implements GlobalOperationCustomizer {
  static final String PROBLEM = "application/problem+json";

  private static final List<ProblemCode> EVERYWHERE =
      List.of(
          ProblemCode.UNAUTHENTICATED,
          ProblemCode.FORBIDDEN,
          ProblemCode.NOT_ACCEPTABLE,
          ProblemCode.INTERNAL,
          ProblemCode.BUSY);

  private final ProblemExamples examples;

  ErrorResponses(ProblemExamples examples) {
    this.examples = examples;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    codes(handler)
        .distinct()
        .sorted(Comparator.comparing(ProblemCode::name))
        .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()))
        .forEach((status, codes) ->
            operation.getResponses().addApiResponse(status.toString(), response(codes)));
    return operation;
  }

  private static Stream<ProblemCode> codes(HandlerMethod handler) {
    @Nullable PossibleProblems possibleProblems =
        handler.getMethodAnnotation(PossibleProblems.class);
    Stream<ProblemCode> own =
        possibleProblems == null ? Stream.empty() : Arrays.stream(possibleProblems.value());
    Stream<ProblemCode> ofKeys =
        handler.hasMethodAnnotation(PostMapping.class)
            ? Stream.of(
                ProblemCode.VALIDATION,
                ProblemCode.IDEMPOTENCY_KEY_REUSED,
                ProblemCode.STILL_RUNNING)
            : Stream.empty();
    return Stream.of(EVERYWHERE.stream(), own, ofKeys, ofReading(handler), ofBudgets(handler))
        .flatMap(codes -> codes);
  }

  private static Stream<ProblemCode> ofBudgets(HandlerMethod handler) {
    return BudgetDeclaration.of(handler) instanceof BudgetDeclaration.Charged
        ? Stream.of(ProblemCode.TOO_MANY_REQUESTS)
        : Stream.empty();
  }

  private static Stream<ProblemCode> ofReading(HandlerMethod handler) {
    return ReadingDeclaration.of(handler) instanceof Reading reading
        ? reading.isClosedByDecision()
            ? Stream.of(
                ProblemCode.READING_NOT_RECORDED,
                ProblemCode.OWN_APPLICATION,
                ProblemCode.PURPOSE_REQUIRED)
            : Stream.of(ProblemCode.READING_NOT_RECORDED, ProblemCode.OWN_APPLICATION)
        : Stream.empty();
  }

  private ApiResponse response(List<ProblemCode> codes) {
    var body = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"));
    codes.forEach(code -> body.addExamples(code.name(), example(code)));
    String names = codes.stream().map(ProblemCode::name).collect(Collectors.joining(", "));
    return new ApiResponse().description(names).content(new Content().addMediaType(PROBLEM, body));
  }

  private Example example(ProblemCode code) {
    Map<String, Object> value = examples.of(code, LanguageResolver.EN);
    return new Example().summary(String.valueOf(value.get("title"))).value(value);
  }
}
