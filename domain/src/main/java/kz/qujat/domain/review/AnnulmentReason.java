package kz.qujat.domain.review;

/// Why an application is annulled; there is no return for correction (R10).
public enum AnnulmentReason {
  /// The photo does not meet the requirements.
  POOR_PHOTO(true),
  /// The signature does not meet the requirements.
  POOR_SIGNATURE(true),
  /// Additional checks are needed, also when the form is not correct.
  ADDITIONAL_CHECKS(false);

  private final boolean reapplicationAllowed;

  AnnulmentReason(boolean reapplicationAllowed) {
    this.reapplicationAllowed = reapplicationAllowed;
  }

  /// Whether the card may be applied for online again (R11).
  public boolean allowsReapplication() {
    return reapplicationAllowed;
  }
}
