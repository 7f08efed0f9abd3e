package kz.qujat.application.counterexamples;

import tools.jackson.databind.JsonNode;

final class KnowsJackson {
  private KnowsJackson() {}

  static boolean isEmpty(JsonNode node) {
    return node.isEmpty();
  }
}
