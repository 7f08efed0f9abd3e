package kz.qujat.application.image;

import java.util.List;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFile.Format;
import kz.qujat.domain.image.ImageKind;

/// Looks at a picture as it was sent: whether it may be kept, and what is to be said about it.
public interface Gauge {
  /// Decodes and measures `bytes`, which may be anything. Bounded in time and memory, whatever the
  /// bytes claim to be.
  ///
  /// @param declared the format the sender claims
  Gauging measure(ImageKind kind, Format declared, byte[] bytes);

  sealed interface Gauging {
    /// It may be kept.
    ///
    /// @param picture without metadata, upright
    /// @param findings what is advised
    record Acceptable(Picture picture, int width, int height, List<Finding> findings)
        implements Gauging {
      public Acceptable {
        findings = List.copyOf(findings);
      }
    }

    /// It may not be kept.
    record Unacceptable(List<Finding> findings) implements Gauging {
      public Unacceptable {
        findings = List.copyOf(findings);
      }
    }
  }
}
