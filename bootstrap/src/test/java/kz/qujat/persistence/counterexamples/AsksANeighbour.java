package kz.qujat.persistence.counterexamples;

import kz.qujat.integration.neighbour.Accepted;

final class AsksANeighbour {
  private AsksANeighbour() {}

  static String status(Accepted accepted) {
    return accepted.status();
  }
}
