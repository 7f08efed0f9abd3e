package kz.qujat.domain.filing;

import java.util.List;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.MeasuredValue;
import kz.qujat.domain.signature.Digest;

/// A picture that belongs to an application, or the mark that it is missing.
public sealed interface Image {
  record Missing() implements Image {}

  /// A picture kept in the vault.
  ///
  /// @param image salted digest under which the vault keeps it
  /// @param findings the advisory findings about it
  /// @param measures the values measured on it
  record Attached(
      Digest image, int width, int height, List<Finding> findings, List<MeasuredValue> measures)
      implements Image {
    public Attached {
      findings = List.copyOf(findings);
      measures = List.copyOf(measures);
    }
  }
}
