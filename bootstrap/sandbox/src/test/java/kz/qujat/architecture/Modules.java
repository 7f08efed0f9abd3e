package kz.qujat.architecture;

/// Where the modules live, as ArchUnit writes packages.
final class Modules {
  static final String DOMAIN = "kz.qujat.domain..";
  static final String APPLICATION = "kz.qujat.application..";
  static final String WEB = "kz.qujat.web..";
  static final String PERSISTENCE = "kz.qujat.persistence..";
  static final String INTEGRATION = "kz.qujat.integration..";
  static final String SANDBOX = "kz.qujat.sandbox..";

  /// The package of the product, without those below it.
  static final String BOOTSTRAP = "kz.qujat";

  private Modules() {}
}
