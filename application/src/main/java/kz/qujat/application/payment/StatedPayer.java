package kz.qujat.application.payment;

import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Whoever paid, as the gateway names them. A name is for people to read and decides nothing.
public sealed interface StatedPayer {
  @Nullable String name();

  record Person(Iin iin, @Nullable String name) implements StatedPayer {
    /// Says nothing of the person.
    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /// A legal person, or a branch of one.
  ///
  /// @param bin the business identification number (БИН, БСН), its check digit right
  record Organisation(String bin, @Nullable String name) implements StatedPayer {
    /// Says nothing of the organisation: that of one person may be named after them.
    @Override
    public String toString() {
      return "Organisation[]";
    }
  }

  /// Somebody without a number, for instance a foreigner who paid by card.
  record Unnamed(@Nullable String name) implements StatedPayer {
    /// Says nothing of the payer.
    @Override
    public String toString() {
      return "Unnamed[]";
    }
  }
}
