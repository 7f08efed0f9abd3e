package kz.qujat.domain.person;

import java.util.UUID;

/// The person or organisation that paid, and therefore receives any refund.
public sealed interface Payer {
  /// The pseudonym under which the vault keeps the payer's records.
  PersonId id();

  /// A person with an IIN, who can sign in.
  record Citizen(CitizenId id) implements Payer {
    @Override
    public String toString() {
      return CITIZEN + id;
    }
  }

  /// A payer without an IIN, who cannot sign in; the refund is made on paper.
  record OnPaper(NonCitizenPayerId id) implements Payer {
    @Override
    public String toString() {
      return ON_PAPER + id;
    }
  }

  String CITIZEN = "citizen:";
  String ON_PAPER = "on-paper:";

  /// Parses the text form that `toString` produces.
  ///
  /// @throws IllegalArgumentException when `text` has another form
  static Payer parse(String text) {
    if (text.startsWith(CITIZEN)) {
      return new Citizen(CitizenId.parse(text.substring(CITIZEN.length())));
    }
    if (text.startsWith(ON_PAPER)) {
      return new OnPaper(new NonCitizenPayerId(UUID.fromString(text.substring(ON_PAPER.length()))));
    }
    throw new IllegalArgumentException("not a payer: " + text);
  }

  default boolean isThePerson(CitizenId applicant) {
    return switch (this) {
      case Citizen citizen -> citizen.id.equals(applicant);
      case OnPaper _ -> false;
    };
  }
}
