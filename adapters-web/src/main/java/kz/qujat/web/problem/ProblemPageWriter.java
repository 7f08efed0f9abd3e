package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/// Shows a problem as an HTML page, when the client asked for a page.
public interface ProblemPageWriter {
  /// Whether the client asked for a page.
  boolean isAskedFor(HttpServletRequest request);

  /// Writes the page of `problem`; the caller has already set status and headers.
  void show(Shown problem, HttpServletRequest request, HttpServletResponse response);

  /// A problem as text.
  ///
  /// @param facts all members of the problem document
  record Shown(
      ProblemCode code, String title, String detail, Map<String, Object> facts, Locale language)
      implements Serializable {
    public Shown {
      facts = Collections.unmodifiableMap(facts);
    }

    /// For a session, which holds the problem until the next page: the texts without the facts.
    private Object writeReplace() {
      return new Shown(code, title, detail, Map.of(), language);
    }
  }
}
