package kz.qujat.web.problemindex;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemExamples;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.problem.ProblemPageWriter;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Explains the problem codes, as a page or as JSON.
@Hidden
@Controller
@RequestMapping("/problems")
@Unguarded("the same for every caller")
@Unmetered("a text in memory")
@ReadsNothing("texts about problems")
final class ProblemIndexPage {
  private final ProblemExamples examples;
  private final ProblemPageWriter pages;

  ProblemIndexPage(ProblemExamples examples, ProblemPageWriter pages) {
    this.examples = examples;
    this.pages = pages;
  }

  /// What a code means.
  public record Explanation(String type, String code, int status, String title, String detail) {}

  /// Several explanations.
  record Explanations(List<Explanation> items) {}

  @GetMapping
  Object all(HttpServletRequest request) {
    List<Explanation> items = Arrays.stream(ProblemCode.values()).map(this::explanation).toList();
    return pages.isAskedFor(request) ? page(items) : ResponseEntity.ok(new Explanations(items));
  }

  @GetMapping("/{name}")
  Object one(@PathVariable String name, HttpServletRequest request) {
    Explanation explanation =
        Arrays.stream(ProblemCode.values())
            .filter(code -> code.kebab().equals(name))
            .findFirst()
            .map(this::explanation)
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    return pages.isAskedFor(request) ? page(List.of(explanation)) : ResponseEntity.ok(explanation);
  }

  private static ModelAndView page(List<Explanation> items) {
    return new ModelAndView("page/problems", Map.of("items", items));
  }

  private Explanation explanation(ProblemCode code) {
    Locale language = Texts.language();
    Map<String, Object> example = examples.of(code, language);
    return new Explanation(
        code.type().toString(),
        code.name(),
        code.status(),
        String.valueOf(example.get("title")),
        String.valueOf(example.get("detail")));
  }
}
