package kz.qujat.integration.certificate;

/// No answer came that can be relied on.
public final class Unreliable extends Exception {
  private static final long serialVersionUID = 1;
  private static final int NONE = 0;

  private final int status;

  public Unreliable(String why) {
    super(why);
    this.status = NONE;
  }

  /// An answer came, with a status that makes it none.
  Unreliable(int status) {
    super("HTTP status " + status);
    this.status = status;
  }

  Unreliable(String why, Throwable cause) {
    super(why, cause);
    this.status = NONE;
  }

  /// Whether what came was an answer with that HTTP status.
  public boolean hasStatus(int code) {
    return status == code;
  }

  /// What went wrong, for the log; nothing of what was sent or answered.
  public String reason() {
    Throwable cause = getCause();
    return cause == null ? String.valueOf(getMessage()) : getMessage() + " (" + cause + ")";
  }
}
