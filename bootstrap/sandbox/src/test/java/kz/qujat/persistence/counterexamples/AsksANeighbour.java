package kz.qujat.persistence.counterexamples;

import kz.qujat.integration.neighbour.RejectionCode;

final class AsksANeighbour {
  private AsksANeighbour() {}

  static String status(String answer) {
    return RejectionCode.of(answer);
  }
}
