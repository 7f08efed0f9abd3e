package kz.qujat.application.command;

/// Thrown when the caller decided on a version of the application that is no longer current.
public final class StaleVersion extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final long currentVersion;

  public StaleVersion(long currentVersion) {
    super("current version is " + currentVersion, null, false, false);
    this.currentVersion = currentVersion;
  }

  public long currentVersion() {
    return currentVersion;
  }
}
