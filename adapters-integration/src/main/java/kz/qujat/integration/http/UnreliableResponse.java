package kz.qujat.integration.http;

/// Thrown when no reliable answer came.
public final class UnreliableResponse extends Exception {
  private static final long serialVersionUID = 1;
  private static final int NONE = 0;

  private final int status;

  public UnreliableResponse(String why) {
    super(why);
    this.status = NONE;
  }

  /// Creates an exception for an answer with an HTTP status other than 200.
  UnreliableResponse(int status) {
    super("HTTP status " + status);
    this.status = status;
  }

  public UnreliableResponse(String why, Throwable cause) {
    super(why, cause);
    this.status = NONE;
  }

  /// Whether an answer with that HTTP status came.
  public boolean hasStatus(int code) {
    return status == code;
  }

  /// Returns the reason for the log, without any content of the request or the answer.
  public String reason() {
    Throwable cause = getCause();
    return cause == null ? String.valueOf(getMessage()) : getMessage() + " (" + cause + ")";
  }
}
