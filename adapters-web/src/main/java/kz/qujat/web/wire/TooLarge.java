package kz.qujat.web.wire;

/// The body exceeds the limit for the call; the rest of it was not read.
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TooLarge() {
    super("body too large", null, false, false);
  }
}
