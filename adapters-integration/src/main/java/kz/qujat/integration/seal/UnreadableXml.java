package kz.qujat.integration.seal;

/// What came is no XML that is accepted. The cause is left out, for it would quote it.
public final class UnreadableXml extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableXml() {
    super("unreadable XML", null, false, false);
  }
}
