package kz.qujat.integration.registry;

/// Thrown when an element of a person's record that the decision needs is missing or cannot be
/// understood.
final class UnreadableElement extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;

  UnreadableElement(String path) {
    super("unclear: " + path, null, false, false);
    this.path = path;
  }

  /// The path of the element, without its value.
  String path() {
    return path;
  }
}
