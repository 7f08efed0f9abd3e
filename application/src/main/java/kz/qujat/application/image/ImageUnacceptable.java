package kz.qujat.application.image;

import java.util.List;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageKind;

/// Thrown when a picture exceeds the hard limits of the file; nothing was stored.
public final class ImageUnacceptable extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ImageKind kind;
  private final transient List<Finding> findings;

  public ImageUnacceptable(ImageKind kind, List<Finding> findings) {
    super(kind + " " + findings, null, false, false);
    this.kind = kind;
    this.findings = List.copyOf(findings);
  }

  public ImageKind kind() {
    return kind;
  }

  public List<Finding> findings() {
    return findings;
  }
}
