package kz.qujat.domain.counterexamples;

/// Neither a value nor a family, and more than a set of functions, because it can be instantiated.
final class Shapeless {
  Shapeless() {}

  interface OpenToAll {}

  static final class WithState {
    private final String state;

    private WithState(String state) {
      this.state = state;
    }

    static String of(String state) {
      return new WithState(state).state;
    }
  }
}
