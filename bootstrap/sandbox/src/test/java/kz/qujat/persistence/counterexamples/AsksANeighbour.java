package kz.qujat.persistence.counterexamples;

import kz.qujat.integration.neighbour.RejectionCodeReader;

final class AsksANeighbour {
  private AsksANeighbour() {}

  static String status(String answer) {
    return RejectionCodeReader.of(answer);
  }
}
