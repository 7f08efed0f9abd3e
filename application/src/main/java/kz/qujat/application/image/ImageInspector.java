package kz.qujat.application.image;

import java.util.List;
import java.util.function.BooleanSupplier;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.CitizenId;

/// Inspects a picture as it was sent: whether it is acceptable, and which findings to report.
public interface ImageInspector {
  /// Decodes and measures `bytes`, which may have any content. Time and memory are bounded whatever
  /// the bytes declare, and the work ends when nobody waits for its result.
  ///
  /// @param declared the format that the sender declares
  /// @throws MeasuringBusy when the picture cannot be measured now
  Gauging inspect(Sender sender, ImageKind kind, Format declared, byte[] bytes);

  /// The person who sent a picture. One picture of a person is measured at a time.
  ///
  /// @param isWaiting whether the person still waits for the answer; called from time to time by
  ///   the thread that called `inspect`
  record Sender(CitizenId id, BooleanSupplier isWaiting) {}

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
