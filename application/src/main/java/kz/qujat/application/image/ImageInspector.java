package kz.qujat.application.image;

import java.util.List;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;

/// Inspects a picture as it was sent: whether it is acceptable, and which findings to report.
public interface ImageInspector {
  /// Decodes and measures `bytes`, which may have any content. Time and memory are bounded whatever
  /// the bytes declare.
  ///
  /// @param declared the format that the sender declares
  Gauging inspect(ImageKind kind, Format declared, byte[] bytes);

  sealed interface Gauging {
    /// The picture may be stored.
    ///
    /// @param picture without metadata, upright
    /// @param findings advisory findings
    record Acceptable(ImageContent picture, int width, int height, List<Finding> findings)
        implements Gauging {
      public Acceptable {
        findings = List.copyOf(findings);
      }
    }

    /// The picture may not be stored.
    record Unacceptable(List<Finding> findings) implements Gauging {
      public Unacceptable {
        findings = List.copyOf(findings);
      }
    }
  }
}
