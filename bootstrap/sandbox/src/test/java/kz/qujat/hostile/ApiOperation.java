package kz.qujat.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A call of the OpenAPI document.
///
/// @param body the schema of a JSON body; null when the call takes none
/// @param binary whether the body is an image
record ApiOperation(
    String method,
    String path,
    List<Parameter> parameters,
    @Nullable JsonNode body,
    boolean binary) {
  private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

  /// A parameter in the path, the query or a header.
  record Parameter(String name, String in, JsonNode schema) {}

  static List<ApiOperation> of(JsonNode document) {
    return document
        .get("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/"))
        .flatMap(path ->
            path.getValue()
                .propertyStream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(method -> operation(method.getKey(), path.getKey(), method.getValue())))
        .toList();
  }

  private static ApiOperation operation(String method, String path, JsonNode operation) {
    JsonNode content = operation.at("/requestBody/content");
    JsonNode json = content.at("/application~1json/schema");
    boolean binary = content.propertyStream().anyMatch(type -> type.getKey().startsWith("image/"));
    return new ApiOperation(
        method.toUpperCase(Locale.ROOT),
        path,
        operation
            .path("parameters")
            .valueStream()
            .map(parameter ->
                new Parameter(
                    parameter.get("name").asString(),
                    parameter.get("in").asString(),
                    parameter.path("schema")))
            .toList(),
        json.isMissingNode() ? null : json,
        binary);
  }

  Stream<Parameter> parametersIn(String place) {
    return parameters.stream().filter(parameter -> parameter.in().equals(place));
  }
}
