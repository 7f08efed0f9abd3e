package kz.qujat.integration.xmlsignature;

/// Thrown when a neighbour answers with an HTTP status that no SOAP answer has.
public final class UnexpectedHttpStatus extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnexpectedHttpStatus(int status) {
    super("answered " + status, null, false, false);
  }
}
