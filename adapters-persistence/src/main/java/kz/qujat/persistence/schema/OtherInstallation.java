package kz.qujat.persistence.schema;

/// The database belongs to the other kind of installation.
final class OtherInstallation extends RuntimeException {
  private static final long serialVersionUID = 1;

  OtherInstallation(InstallationKind wanted) {
    super(
        switch (wanted) {
          case SANDBOX ->
              "This database belongs to a production installation, and the sandbox does not use it:"
                  + " set SPRING_DATASOURCE_URL to another database, or leave it out to use an"
                  + " embedded one.";
          case PRODUCTION ->
              "This database belongs to a sandbox and contains fictitious people: set"
                  + " SPRING_DATASOURCE_URL to an empty database.";
        },
        null,
        false,
        false);
  }
}
