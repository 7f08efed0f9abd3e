package kz.qujat.domain.review;

import java.util.Optional;
import kz.qujat.domain.image.ImageKind;
import org.jspecify.annotations.Nullable;

/// Why an application is annulled; there is no return for correction (R10).
public enum AnnulmentReason {
  /// The photo does not meet the requirements.
  POOR_PHOTO(ImageKind.PHOTO),
  /// The signature does not meet the requirements.
  POOR_SIGNATURE(ImageKind.SIGNATURE),
  /// Additional checks are needed; also used when the form is not correct.
  ADDITIONAL_CHECKS(null);

  private final @Nullable ImageKind atFault;

  AnnulmentReason(@Nullable ImageKind atFault) {
    this.atFault = atFault;
  }

  /// The picture that does not meet the requirements; empty when the reason is not a picture.
  public Optional<ImageKind> atFault() {
    return Optional.ofNullable(atFault);
  }

  /// Whether the citizen may apply for the card online again: only when a new picture is all that
  /// is needed (R11).
  public boolean allowsReapplication() {
    return atFault != null;
  }
}
