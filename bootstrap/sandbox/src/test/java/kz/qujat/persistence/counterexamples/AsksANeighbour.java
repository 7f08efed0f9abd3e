package kz.qujat.persistence.counterexamples;

import kz.qujat.integration.neighbour.Code;

final class AsksANeighbour {
  private AsksANeighbour() {}

  static String status(String answer) {
    return Code.of(answer);
  }
}
