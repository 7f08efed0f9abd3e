package kz.qujat.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// A kind of unsafe setting, which the operator can accept by its word.
enum Risk {
  /// An address that is not encrypted.
  PLAIN_HTTP,
  /// A connection to the database that does not check the server's certificate and name.
  UNVERIFIED_DATABASE,
  /// A password or key that can be guessed.
  WEAK_SECRET,
  /// The same password or key in two places.
  REPEATED_SECRET,
  /// One certificate for several neighbours: each could sign for the others.
  SHARED_CERTIFICATE;

  private static final String PROPERTY = "qujat.accepted-risks";

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException when a word names no risk
  static Set<Risk> acceptedIn(Environment environment) {
    return Binder.get(environment)
        .bind(PROPERTY, Bindable.listOf(String.class))
        .orElse(List.of())
        .stream()
        .map(Risk::of)
        .collect(Collectors.toSet());
  }

  private static Risk of(String word) {
    return Arrays.stream(values())
        .filter(risk -> risk.word().equals(word))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException(PROPERTY + ": no risk " + word));
  }
}
