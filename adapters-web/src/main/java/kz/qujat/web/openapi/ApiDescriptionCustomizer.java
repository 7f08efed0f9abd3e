package kz.qujat.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.qujat.web.problem.ProblemCode;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Adds the schema of a problem and the path variables of every call to the description.
@Component
final class ApiDescriptionCustomizer implements GlobalOpenApiCustomizer {
  private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

  @Override
  public void customise(OpenAPI description) {
    description.getComponents().addSchemas("Problem", problem());
    if (description.getPaths() != null) {
      description.getPaths().forEach(ApiDescriptionCustomizer::addVariables);
    }
  }

  private static void addVariables(String path, PathItem item) {
    List<String> variables =
        VARIABLE.matcher(path).results().map((MatchResult found) -> found.group(1)).toList();
    item.readOperations()
        .forEach(operation -> variables.forEach(variable -> add(variable, operation)));
  }

  private static void add(String variable, Operation operation) {
    boolean there =
        operation.getParameters() != null
            && operation.getParameters().stream()
                .anyMatch(
                    known -> variable.equals(known.getName()) && "path".equals(known.getIn()));
    if (!there) {
      Schema<?> schema =
          variable.equals("id") ? new StringSchema().format("uuid") : new StringSchema();
      operation.addParametersItem(new PathParameter().name(variable).schema(schema));
    }
  }

  private static Schema<?> problem() {
    Schema<?> error =
        new ObjectSchema()
            .addProperty("field", new StringSchema())
            .addProperty("code", new StringSchema())
            .addProperty("message", new StringSchema());
    var problem = new ObjectSchema();
    problem.setDescription("RFC 9457; members beyond the first six depend on the code.");
    problem.setRequired(List.of("type", "title", "status", "detail", "instance", "code"));
    return problem
        .addProperty("type", new StringSchema().format("uri-reference"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("instance", new StringSchema().format("uri"))
        .addProperty("code", new StringSchema()._enum(codes()))
        .addProperty("errors", new ArraySchema().items(error))
        .addProperty("applicationStatus", new StringSchema())
        .addProperty("refundStatus", new StringSchema())
        .addProperty(
            "officialText",
            new StringSchema().description("The official text of R4, always in Russian"));
  }

  private static List<String> codes() {
    return Arrays.stream(ProblemCode.values()).map(Enum::name).toList();
  }
}
