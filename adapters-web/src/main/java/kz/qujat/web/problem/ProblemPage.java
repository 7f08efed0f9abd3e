package kz.qujat.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;

/// Shows problems to people, where a page was asked for and not data.
public interface ProblemPage {
  /// Whether somebody waits for a page.
  boolean isAskedFor(HttpServletRequest request);

  /// Writes the page of `problem`; status and headers of the answer are set.
  void show(Shown problem, HttpServletRequest request, HttpServletResponse response);

  /// A problem in words.
  ///
  /// @param facts the whole problem document, member by member
  record Shown(
      ProblemCode code, String title, String detail, Map<String, Object> facts, Locale language) {
    public Shown {
      facts = Collections.unmodifiableMap(facts);
    }
  }
}
