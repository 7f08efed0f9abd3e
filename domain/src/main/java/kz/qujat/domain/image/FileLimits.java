package kz.qujat.domain.image;

import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.image.ImageFile.Format;

/// The limits both pictures share: JPEG or PNG as declared, 2 MB at most.
final class FileLimits {
  private static final long MOST_BYTES = 2L * 1024 * 1024;

  private FileLimits() {}

  /// The findings so far, in a list that more can be added to.
  static List<Finding> of(ImageFile file) {
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
