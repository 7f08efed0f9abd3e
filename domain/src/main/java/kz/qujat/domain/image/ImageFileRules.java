package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.image.ImageFileProperties.Format;

/// The limits that both pictures share: JPEG or PNG as declared, at most 2 MB.
final class ImageFileRules {
  private static final long MOST_BYTES = 2L * 1024 * 1024;

  private ImageFileRules() {}

  /// Returns the findings so far in a modifiable list.
  static List<Finding> of(ImageFileProperties file) {
    List<Finding> findings = new ArrayList<>();
    if (file.actual() == Format.OTHER || file.actual() != file.declared()) {
      findings.add(Finding.error(FILE_TYPE));
    }
    if (file.bytes() > MOST_BYTES) {
      findings.add(Finding.error(FILE_TOO_LARGE));
    }
    return findings;
  }
}
