package kz.qujat.architecture.families;

/// A place that a new member of a family would pass without the compiler saying so.
record Finding(Kind kind, String file, long line, String sentence) {
  enum Kind {
    /// Some of a family are told from the rest by `instanceof`, by a cast, or by a row of a switch
    /// over whatever a framework hands over.
    PICKED_OUT,
    /// A switch over a family or over an enum of the domain has a `default`.
    DEFAULT,
    /// A row of a switch takes all that comes, and so whatever is added later.
    CATCH_ALL,
    /// Some of a family are told from the rest by their class.
    BY_CLASS
  }

  @Override
  public String toString() {
    return "%s:%d: %s (%s)".formatted(file, line, sentence, kind);
  }
}
