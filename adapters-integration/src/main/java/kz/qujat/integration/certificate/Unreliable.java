package kz.qujat.integration.certificate;

/// No answer came that can be relied on.
public final class Unreliable extends Exception {
  private static final long serialVersionUID = 1;

  public Unreliable(String why) {
    super(why);
  }

  Unreliable(String why, Throwable cause) {
    super(why, cause);
  }

  /// What went wrong, for the log; nothing of what was sent or answered.
  public String reason() {
    Throwable cause = getCause();
    return cause == null ? String.valueOf(getMessage()) : getMessage() + " (" + cause + ")";
  }
}
