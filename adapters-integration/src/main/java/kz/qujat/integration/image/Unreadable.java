package kz.qujat.integration.image;

/// Thrown when a file is not the complete picture it claims to be.
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1;

  Unreadable(String why) {
    super(why, null, false, false);
  }

  Unreadable(String why, Throwable cause) {
    super(why, cause);
  }
}
