package kz.qujat.architecture.counterexamples;

import kz.qujat.application.ApplicationService;

/// Services that Spring could not instantiate unambiguously. They are outside the packages of the
/// application, so that no scan finds them.
final class OddService {
  private OddService() {}

  @ApplicationService
  static class Open {}

  @ApplicationService
  static final class TwoWays {
    TwoWays() {}

    TwoWays(String name) {
      this();
    }
  }
}
