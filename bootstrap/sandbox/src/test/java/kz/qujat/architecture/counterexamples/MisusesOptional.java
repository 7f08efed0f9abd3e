package kz.qujat.architecture.counterexamples;

import java.util.Optional;
import java.util.OptionalInt;

final class MisusesOptional {
  private MisusesOptional() {}

  static final class AsField {
    @SuppressWarnings("FieldCanBeLocal") // the violation is intended
    private final Optional<String> name = Optional.empty();

    boolean isNamed() {
      return name.isPresent();
    }
  }

  static final class AsParameter {
    static int count(OptionalInt limit) {
      return limit.orElse(0);
    }
  }
}
