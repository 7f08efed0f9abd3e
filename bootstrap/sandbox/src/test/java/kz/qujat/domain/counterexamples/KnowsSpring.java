package kz.qujat.domain.counterexamples;

import org.springframework.util.StringUtils;

final class KnowsSpring {
  private KnowsSpring() {}

  static boolean isGiven(String text) {
    return StringUtils.hasText(text);
  }
}
