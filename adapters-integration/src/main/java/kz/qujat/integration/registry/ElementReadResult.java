package kz.qujat.integration.registry;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The result of reading an element of a person's record.
sealed interface ElementReadResult<T> {
  /// The element is missing or empty.
  record Absent<T>(String path) implements ElementReadResult<T> {}

  /// The element is present, but cannot be understood.
  record Odd<T>(String path) implements ElementReadResult<T> {}

  /// The element has a value that is understood.
  record Known<T>(String path, T value) implements ElementReadResult<T> {
    /// Reveals nothing of the value.
    @Override
    public String toString() {
      return "Known[" + path + "]";
    }
  }

  /// The path of the element.
  String path();

  /// Applies `meaning` to a known value. The result is odd when `meaning` returns nothing.
  default <R> ElementReadResult<R> as(Function<? super T, Optional<R>> meaning) {
    return switch (this) {
      case Absent<T>(var path) -> new Absent<>(path);
      case Odd<T>(var path) -> new Odd<>(path);
      case Known<T>(var path, var value) -> {
        Optional<R> understood = meaning.apply(value);
        yield understood.isPresent() ? new Known<>(path, understood.get()) : new Odd<>(path);
      }
    };
  }

  /// Returns the value, empty when the element is absent or odd.
  default Optional<T> known() {
    return switch (this) {
      case Absent<T> _, Odd<T> _ -> Optional.empty();
      case Known<T>(_, var value) -> Optional.of(value);
    };
  }

  /// Returns the value of an element that may be absent.
  ///
  /// @return null when it is absent
  /// @throws UnreadableElement when it is odd
  default @Nullable T optional() throws UnreadableElement {
    return switch (this) {
      case Absent<T> _ -> null;
      case Odd<T>(var path) -> throw new UnreadableElement(path);
      case Known<T>(_, var value) -> value;
    };
  }

  /// Returns the value of a required element.
  ///
  /// @throws UnreadableElement when it is absent or odd
  default T required() throws UnreadableElement {
    return switch (this) {
      case Absent<T>(var path) -> throw new UnreadableElement(path);
      case Odd<T>(var path) -> throw new UnreadableElement(path);
      case Known<T>(_, var value) -> value;
    };
  }

  /// Whether the element is present, but cannot be understood.
  default boolean isOdd() {
    return switch (this) {
      case Absent<T> _, Known<T> _ -> false;
      case Odd<T> _ -> true;
    };
  }
}
