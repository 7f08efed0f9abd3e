package kz.qujat.persistence.readmodel;

/// One of the two sets of tables of a read model.
public enum ReadModelSchema {
  /// The tables that everybody reads.
  IN_USE("public"),
  /// The tables that a rebuild fills.
  SECOND("rebuild, public");

  private final String searchPath;

  ReadModelSchema(String searchPath) {
    this.searchPath = searchPath;
  }

  /// The statement that makes the current transaction use this set.
  public String selection() {
    return "set local search_path = " + searchPath;
  }
}
