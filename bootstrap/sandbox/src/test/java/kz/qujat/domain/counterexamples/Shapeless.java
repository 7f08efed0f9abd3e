package kz.qujat.domain.counterexamples;

/// Neither a value nor a family, and not functions only: it can be made.
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
