package kz.qujat.web.counterexamples;

import kz.qujat.integration.neighbour.RejectionCode;

final class CallsANeighbour {
  private CallsANeighbour() {}

  static String status(String answer) {
    return RejectionCode.of(answer);
  }
}
