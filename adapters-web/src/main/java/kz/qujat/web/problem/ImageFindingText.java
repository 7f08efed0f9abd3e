package kz.qujat.web.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import kz.qujat.domain.image.Finding;
import kz.qujat.web.language.Texts;

/// A finding about a picture, as text.
///
/// @param advice what to do about it
public record ImageFindingText(
    Finding.Code code, Finding.Severity severity, String message, String advice)
    implements Serializable {

  /// The texts of all `findings` in `language`.
  public static List<ImageFindingText> of(List<Finding> findings, Texts texts, Locale language) {
    return findings.stream().map(finding -> of(finding, texts, language)).toList();
  }

  private static ImageFindingText of(Finding finding, Texts texts, Locale language) {
    String key = "finding." + finding.code();
    return new ImageFindingText(
        finding.code(),
        finding.severity(),
        texts.in(language, key + ".message"),
        texts.in(language, key + ".advice"));
  }
}
