package kz.qujat.web.counterexamples;

import kz.qujat.integration.neighbour.Accepted;

final class CallsANeighbour {
  private CallsANeighbour() {}

  static String status(Accepted accepted) {
    return accepted.status();
  }
}
