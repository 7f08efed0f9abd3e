package kz.qujat.web.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import kz.qujat.web.language.Texts;
import org.springframework.http.HttpHeaders;

/// A problem before it is translated: its code, additional facts, and response headers.
///
/// @param facts extension members of the body, created in the language of the response
record Problem(
    ProblemCode code,
    BiFunction<Texts, Locale, Map<String, Object>> facts,
    Map<String, String> headers) {
  private static final String SECONDS_TO_WAIT = "5";

  static Problem of(ProblemCode code) {
    return new Problem(code, (_, _) -> Map.of(), Map.of());
  }

  static Problem of(ProblemCode code, String fact, Object value) {
    return new Problem(code, (_, _) -> Map.of(fact, value), Map.of());
  }

  static Problem of(ProblemCode code, BiFunction<Texts, Locale, Map<String, Object>> facts) {
    return new Problem(code, facts, Map.of());
  }

  /// The same problem with a `Retry-After` header of a few seconds.
  Problem later() {
    return with(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
  }

  Problem with(String header, String value) {
    return with(Map.of(header, value));
  }

  Problem with(Map<String, String> fields) {
    return new Problem(code, facts, fields);
  }

  /// The body in `language`.
  Map<String, Object> body(Texts texts, Locale language, String instance) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", code.type().toString());
    body.put("title", texts.in(language, "problem." + code + ".title"));
    body.put("status", code.status());
    body.put("detail", texts.in(language, detail()));
    body.put("instance", instance);
    body.put("code", code.name());
    if (code.isOfficialRefusal()) {
      body.put("officialText", Texts.OFFICIAL_REFUSAL);
    }
    body.putAll(facts.apply(texts, language));
    return body;
  }

  private String detail() {
    return code.isOfficialRefusal() ? "official.refusal" : "problem." + code + ".detail";
  }
}
