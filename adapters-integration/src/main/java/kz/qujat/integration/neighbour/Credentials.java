package kz.qujat.integration.neighbour;

import kz.qujat.application.neighbour.Neighbour;

/// By what the product and its neighbours know each other; no two neighbours share a password.
public interface Credentials {
  /// The name under which the product signs in everywhere.
  String PRODUCT = "qujat";

  /// The password with which the product signs in at a neighbour.
  ///
  /// @throws IllegalStateException when none is configured
  String ours(Neighbour at);

  /// The password with which a neighbour signs in here, under its wire name.
  ///
  /// @throws IllegalStateException when none is configured
  String theirs(Neighbour neighbour);
}
