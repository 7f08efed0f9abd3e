package kz.qujat.architecture;

/// The packages of the modules, in ArchUnit's notation.
final class Modules {
  static final String DOMAIN = "kz.qujat.domain..";
  static final String APPLICATION = "kz.qujat.application..";
  static final String WEB = "kz.qujat.web..";
  static final String PERSISTENCE = "kz.qujat.persistence..";
  static final String INTEGRATION = "kz.qujat.integration..";
  static final String SANDBOX = "kz.qujat.sandbox..";

  /// The package of the product, without its subpackages.
  static final String BOOTSTRAP = "kz.qujat";

  private Modules() {}
}
