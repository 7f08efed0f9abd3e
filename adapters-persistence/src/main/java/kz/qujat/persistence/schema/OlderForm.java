package kz.qujat.persistence.schema;

/// The database holds histories of a form that came before the one that is read today. There is no
/// way from there to here.
final class OlderForm extends RuntimeException {
  private static final long serialVersionUID = 1;

  OlderForm() {
    super(
        "This database holds histories of an older form, which cannot be read any more: move the"
            + " data folder away, name an empty one by QUJAT_DATA_DIR, or name an empty database.",
        null,
        false,
        false);
  }
}
