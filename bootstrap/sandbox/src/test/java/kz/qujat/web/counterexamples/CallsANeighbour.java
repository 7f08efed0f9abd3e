package kz.qujat.web.counterexamples;

import kz.qujat.integration.neighbour.RejectionCodeReader;

final class CallsANeighbour {
  private CallsANeighbour() {}

  static String status(String answer) {
    return RejectionCodeReader.of(answer);
  }
}
