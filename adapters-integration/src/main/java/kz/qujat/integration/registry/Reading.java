package kz.qujat.integration.registry;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What an element of a person's record says.
sealed interface Reading<T> {
  /// The element is not there, or empty.
  record Absent<T>(String path) implements Reading<T> {}

  /// The element is there, and nobody understands it.
  record Odd<T>(String path) implements Reading<T> {}

  /// The element is understood.
  record Known<T>(String path, T value) implements Reading<T> {
    /// Says nothing of the value.
    @Override
    public String toString() {
      return "Known[" + path + "]";
    }
  }

  /// Where the element stands.
  String path();

  /// What it says once `meaning` is applied to it; odd where that finds none.
  default <R> Reading<R> as(Function<? super T, Optional<R>> meaning) {
    return switch (this) {
      case Absent<T>(var path) -> new Absent<>(path);
      case Odd<T>(var path) -> new Odd<>(path);
      case Known<T>(var path, var value) -> {
        Optional<R> understood = meaning.apply(value);
        yield understood.isPresent() ? new Known<>(path, understood.get()) : new Odd<>(path);
      }
    };
  }

  /// The value, or nothing where it is absent or odd.
  default Optional<T> known() {
    return switch (this) {
      case Absent<T> _, Odd<T> _ -> Optional.empty();
      case Known<T>(_, var value) -> Optional.of(value);
    };
  }

  /// The value of an element that may be left out.
  ///
  /// @throws UnclearElement when it is odd
  default @Nullable T optional() throws UnclearElement {
    return switch (this) {
      case Absent<T> _ -> null;
      case Odd<T>(var path) -> throw new UnclearElement(path);
      case Known<T>(_, var value) -> value;
    };
  }

  /// The value of an element that has to be there.
  ///
  /// @throws UnclearElement when it is absent or odd
  default T required() throws UnclearElement {
    return switch (this) {
      case Absent<T>(var path) -> throw new UnclearElement(path);
      case Odd<T>(var path) -> throw new UnclearElement(path);
      case Known<T>(_, var value) -> value;
    };
  }

  /// Whether the element is there and nobody understands it.
  default boolean isOdd() {
    return switch (this) {
      case Absent<T> _, Known<T> _ -> false;
      case Odd<T> _ -> true;
    };
  }
}
