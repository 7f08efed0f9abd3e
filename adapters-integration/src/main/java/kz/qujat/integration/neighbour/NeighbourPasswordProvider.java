package kz.qujat.integration.neighbour;

import static java.nio.charset.StandardCharsets.UTF_8;

import kz.qujat.application.neighbour.Neighbour;
import org.springframework.http.HttpHeaders;

/// The passwords between the product and its neighbours. No two neighbours share one.
public interface NeighbourPasswordProvider {
  /// The user name of the product at every neighbour.
  String PRODUCT = "qujat";

  /// Returns the password of the product at a neighbour.
  ///
  /// @throws IllegalStateException when none is configured
  String ours(Neighbour at);

  /// Returns the product's `Authorization` header for HTTP Basic at a neighbour.
  ///
  /// @throws IllegalStateException when no password is configured
  default String basic(Neighbour at) {
    return "Basic " + HttpHeaders.encodeBasicAuth(PRODUCT, ours(at), UTF_8);
  }

  /// Returns the password of a neighbour here. Its user name is its wire name.
  ///
  /// @throws IllegalStateException when none is configured
  String theirs(Neighbour neighbour);
}
