package kz.qujat.persistence.schema;

/// The database was created with an earlier schema, which can neither be read nor migrated.
final class UnsupportedSchema extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsupportedSchema() {
    super(
        "This database holds histories of an older form, which cannot be read any more: move the"
            + " data folder away, name an empty one by QUJAT_DATA_DIR, or name an empty database.",
        null,
        false,
        false);
  }
}
