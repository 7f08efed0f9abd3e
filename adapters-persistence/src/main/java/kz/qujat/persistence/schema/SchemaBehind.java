package kz.qujat.persistence.schema;

/// The database has not been migrated to the version of the product yet.
final class SchemaBehind extends RuntimeException {
  private static final long serialVersionUID = 1;

  SchemaBehind() {
    super(
        "The database is not migrated to this version: run the product with --migrate and the"
            + " owner of the database first.",
        null,
        false,
        false);
  }
}
