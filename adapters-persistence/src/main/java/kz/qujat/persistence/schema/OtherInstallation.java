package kz.qujat.persistence.schema;

/// The database belongs to the other kind of installation.
final class OtherInstallation extends RuntimeException {
  private static final long serialVersionUID = 1;

  OtherInstallation(InstallationKind wanted) {
    super(
        switch (wanted) {
          case SANDBOX ->
              "This database was first started by production, and the sandbox does not touch it:"
                  + " name another database by SPRING_DATASOURCE_URL, or leave that out for an"
                  + " embedded one.";
          case PRODUCTION ->
              "This database was first started by the sandbox and holds made-up people: name an"
                  + " empty database by SPRING_DATASOURCE_URL.";
        },
        null,
        false,
        false);
  }
}
