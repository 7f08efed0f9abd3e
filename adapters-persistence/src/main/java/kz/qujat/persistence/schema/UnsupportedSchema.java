package kz.qujat.persistence.schema;

/// The database was created with an earlier schema, which can neither be read nor migrated.
final class UnsupportedSchema extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsupportedSchema() {
    super(
        "This database has an earlier schema, which cannot be read any more: move the data"
            + " directory away, set QUJAT_DATA_DIR to an empty one, or use an empty database.",
        null,
        false,
        false);
  }
}
