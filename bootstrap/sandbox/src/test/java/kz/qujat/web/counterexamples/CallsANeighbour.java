package kz.qujat.web.counterexamples;

import kz.qujat.integration.neighbour.Code;

final class CallsANeighbour {
  private CallsANeighbour() {}

  static String status(String answer) {
    return Code.of(answer);
  }
}
