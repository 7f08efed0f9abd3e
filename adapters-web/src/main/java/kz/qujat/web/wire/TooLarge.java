package kz.qujat.web.wire;

/// The body is larger than such a call may be; the rest of it was not read.
public final class TooLarge extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TooLarge() {
    super("body too large", null, false, false);
  }
}
