package kz.qujat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import kz.qujat.web.problem.ProblemPageWriter;
import kz.qujat.web.problem.ProblemPageWriter.Shown;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Renders the page of a problem in the common layout.
@Component
final class ProblemPageRenderer implements ProblemPageWriter {
  private static final String TEMPLATE = "page/problem";

  private final ViewResolver views;

  ProblemPageRenderer(ThymeleafViewResolver views) {
    this.views = views;
    // Otherwise the end of the path decides, so that the problem of `history.json` is called JSON.
    views.setForceContentType(true);
  }

  @Override
  public boolean isAskedFor(HttpServletRequest request) {
    String path = request.getRequestURI();
    @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE)
        && !path.startsWith("/api/")
        && !path.startsWith("/integration/");
  }

  @Override
  public void show(Shown problem, HttpServletRequest request, HttpServletResponse response) {
    response.setContentType(MediaType.TEXT_HTML_VALUE + ";charset=UTF-8");
    try {
      View view = Objects.requireNonNull(views.resolveViewName(TEMPLATE, problem.language()));
      view.render(Map.of("problem", problem), request, response);
    } catch (Exception e) {
      throw new IllegalStateException("cannot render the page of a problem", e);
    }
  }
}
