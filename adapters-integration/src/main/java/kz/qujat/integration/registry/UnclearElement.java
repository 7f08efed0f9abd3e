package kz.qujat.integration.registry;

/// An element of a person's record that bears on the question cannot be understood.
final class UnclearElement extends Exception {
  private static final long serialVersionUID = 1;

  private final String path;

  UnclearElement(String path) {
    super("unclear: " + path, null, false, false);
    this.path = path;
  }

  /// Where the element stands, without what stands in it.
  String path() {
    return path;
  }
}
