package kz.qujat.application.payment;

import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The payer as named by the gateway. The name is for display only and decides nothing.
public sealed interface ReportedPayer {
  @Nullable String name();

  record Person(Iin iin, @Nullable String name) implements ReportedPayer {
    /// Reveals nothing about the person.
    @Override
    public String toString() {
      return "Person[]";
    }
  }

  /// A legal person or a branch of one.
  ///
  /// @param bin the business identification number (БИН, БСН), with a correct check digit
  record Organisation(String bin, @Nullable String name) implements ReportedPayer {
    /// Reveals nothing about the organisation: a one-person business may bear its owner's name.
    @Override
    public String toString() {
      return "Organisation[]";
    }
  }

  /// A payer without a number, for instance a foreigner who paid by card.
  record Unnamed(@Nullable String name) implements ReportedPayer {
    /// Reveals nothing about the payer.
    @Override
    public String toString() {
      return "Unnamed[]";
    }
  }
}
