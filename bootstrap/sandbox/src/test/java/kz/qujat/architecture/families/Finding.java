package kz.qujat.architecture.families;

/// A piece of code that the compiler would not report when a family gets a new member.
record Finding(Kind kind, String file, long line, String sentence) {
  enum Kind {
    /// Some members of a family are distinguished by `instanceof`, by a cast, or by a case of a
    /// switch over an object that a framework passes.
    PICKED_OUT,
    /// A switch over a family or over an enum of the domain has a `default`.
    DEFAULT,
    /// A case of a switch accepts every value, and so also members added later.
    CATCH_ALL,
    /// Some members of a family are distinguished by their class.
    BY_CLASS
  }

  @Override
  public String toString() {
    return "%s:%d: %s (%s)".formatted(file, line, sentence, kind);
  }
}
