package kz.qujat.integration.neighbour;

import kz.qujat.application.neighbour.Neighbour;

/// The passwords between the product and its neighbours. No two neighbours share one.
public interface Credentials {
  /// The user name of the product at every neighbour.
  String PRODUCT = "qujat";

  /// Returns the password of the product at a neighbour.
  ///
  /// @throws IllegalStateException when none is configured
  String ours(Neighbour at);

  /// Returns the password of a neighbour here. Its user name is its wire name.
  ///
  /// @throws IllegalStateException when none is configured
  String theirs(Neighbour neighbour);
}
