package kz.qujat.integration.xmlsignature;

/// Thrown when a message is not XML, or not in an accepted form. It has no cause, because a cause
/// would quote the message.
public final class UnreadableXml extends RuntimeException {
  private static final long serialVersionUID = 1;

  public UnreadableXml() {
    super("unreadable XML", null, false, false);
  }
}
