package kz.qujat.web.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map.Entry;
import java.util.stream.Stream;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class OpenApiTest {
  @Autowired MockMvcTester mvc;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private JsonNode description;

  @BeforeEach
  void read() throws IOException {
    description =
        JsonMapper.shared()
            .readTree(
                mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray());
  }

  private Stream<Entry<String, JsonNode>> operations() {
    return description.get("paths").properties().stream()
        .flatMap(path ->
            path.getValue().properties().stream()
                .map(operation ->
                    java.util.Map.entry(
                        operation.getKey() + " " + path.getKey(), operation.getValue())));
  }

  @Test
  void everyCallDeclaresItsAccessProblems() {
    assertThat(operations()).hasSizeGreaterThan(12);
    assertThat(operations())
        .allSatisfy(operation -> {
          JsonNode responses = operation.getValue().get("responses");
          assertThat(responses.has("401")).as(operation.getKey()).isTrue();
          assertThat(responses.has("403")).as(operation.getKey()).isTrue();
          assertThat(operation.getValue().has("summary")).as(operation.getKey()).isTrue();
          assertThat(operation.getValue().has("tags")).as(operation.getKey()).isTrue();
        });
  }

  @Test // #9
  void theStatusOfAProblemIsANumber() {
    JsonNode problem = description.get("components").get("schemas").get("Problem");
    assertThat(problem.get("properties").get("status").get("type").stringValue())
        .isEqualTo("integer");
  }

  @Test // #9
  void theRefundsOfPayersAreDescribed() {
    assertThat(operations().map(Entry::getKey))
        .contains(
            "get /api/v1/refunds",
            "get /api/v1/refunds/{refundId}",
            "put /api/v1/refunds/{refundId}/bank-account",
            "put /api/v1/applications/{id}/refund/bank-account");
  }

  @Test
  void everyHandlerDeclaresItsProblems() {
    assertThat(
            requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getPatternValues().toString().contains("/api/v1"))
                .map(Entry::getValue))
        .isNotEmpty()
        .allMatch(handler -> handler.hasMethodAnnotation(PossibleProblems.class));
  }

  @Test
  void everyDeclaredProblemHasAnExample() {
    List<String> missing = new ArrayList<>();
    requestMappingHandlerMapping
        .getHandlerMethods()
        .forEach((mapping, handler) -> {
          for (String path : mapping.getPatternValues()) {
            if (path.startsWith("/api/v1")) {
              mapping
                  .getMethodsCondition()
                  .getMethods()
                  .forEach(method -> missing.addAll(missing(path, method.name(), handler)));
            }
          }
        });
    assertThat(missing).isEmpty();
  }

  private List<String> missing(String path, String method, HandlerMethod handler) {
    JsonNode operation =
        description.get("paths").get(path).get(method.toLowerCase(java.util.Locale.ROOT));
    return Stream.of(handler.getMethodAnnotation(PossibleProblems.class).value())
        .filter(code -> example(operation, code).isMissingNode())
        .map(code -> method + " " + path + " " + code)
        .toList();
  }

  private static JsonNode example(JsonNode operation, ProblemCode code) {
    return operation
        .path("responses")
        .path(Integer.toString(code.status()))
        .path("content")
        .path("application/problem+json")
        .path("examples")
        .path(code.name())
        .path("value")
        .path("code");
  }

  @Test
  void pathVariablesAndKeysAreParameters() {
    JsonNode registration =
        description.at("/paths/~1api~1v1~1applications~1{id}~1registration/post/parameters");
    assertThat(registration.findValuesAsString("name"))
        .contains("id", "Idempotency-Key", "If-Match", "Accept-Language");
  }

  @Test
  void theDescriptionOfAProblemMatchesTheResponse() {
    JsonNode problem = description.at("/components/schemas/Problem");
    assertThat(problem.get("properties").has("properties")).isFalse();
    assertThat(problem.get("properties").get("code").get("enum"))
        .hasSize(ProblemCode.values().length);
  }

  @Test
  void theFormIsDescribedFieldByField() {
    JsonNode form = description.at("/components/schemas/ApplicationForm/properties");
    assertThat(form.propertyNames())
        .containsExactlyInAnyOrder(
            "reason",
            "region",
            "registrationPoint",
            "phone",
            "consent",
            "email",
            "language",
            "notify",
            "replaces");
  }

  @Test
  void whatIsCheckedIsDescribed() {
    JsonNode form = description.at("/components/schemas/ApplicationForm");
    assertThat(form.get("required").valueStream().map(JsonNode::stringValue))
        .containsExactlyInAnyOrder("reason", "region", "registrationPoint", "phone", "consent");
    assertThat(form.at("/properties/phone/pattern").asString()).isEqualTo("\\+7\\d{10}");
    assertThat(form.at("/properties/email/maxLength").asInt()).isEqualTo(254);
    assertThat(form.at("/properties/replaces/format").asString()).isEqualTo("uuid");
    assertThat(
            description.at("/components/schemas/DraftChangeForm/properties/email/type").asString())
        .isEqualTo("string");
  }

  @Test
  void everyBodyOfACallIsTheFormItIsReadAs() {
    assertThat(body("/api/v1/applications", "post")).endsWith("/ApplicationForm");
    assertThat(body("/api/v1/applications/{id}", "put")).endsWith("/DraftChangeForm");
    assertThat(body("/api/v1/applications/{id}/payment", "post")).endsWith("/PaymentForm");
    assertThat(body("/api/v1/refunds/{refundId}/bank-account", "put")).endsWith("/AccountForm");
  }

  private String body(String path, String method) {
    return description
        .get("paths")
        .get(path)
        .get(method)
        .at("/requestBody/content/application~1json/schema/$ref")
        .asString();
  }
}
