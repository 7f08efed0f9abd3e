package kz.qujat.application.access;

import java.util.List;

/// Thrown when a decided application is read without a purpose.
public final class PurposeRequired extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<AccessPurpose> purposes;

  PurposeRequired(List<AccessPurpose> purposes) {
    super("a purpose is required", null, false, false);
    this.purposes = List.copyOf(purposes);
  }

  /// The purposes of which one has to be named.
  public List<AccessPurpose> purposes() {
    return purposes;
  }
}
