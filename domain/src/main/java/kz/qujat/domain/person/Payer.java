package kz.qujat.domain.person;

import java.util.UUID;

/// Whoever paid, and so whoever is paid back.
public sealed interface Payer {
  /// The pseudonym under which the vault keeps the payer's papers.
  PersonId id();

  /// A person with an IIN, who can sign in.
  record Citizen(ApplicantId id) implements Payer {
    @Override
    public String toString() {
      return CITIZEN + id;
    }
  }

  /// A payer without an IIN: nobody can sign in for them, so the refund is made on paper.
  record OnPaper(PayerId id) implements Payer {
    @Override
    public String toString() {
      return ON_PAPER + id;
    }
  }

  String CITIZEN = "citizen:";
  String ON_PAPER = "on-paper:";

  /// The payer written as `toString` writes it.
  static Payer parse(String text) {
    UUID id = UUID.fromString(text.substring(text.indexOf(':') + 1));
    return text.startsWith(CITIZEN)
        ? new Citizen(new ApplicantId(id))
        : new OnPaper(new PayerId(id));
  }

  default boolean isThePerson(ApplicantId applicant) {
    return switch (this) {
      case Citizen citizen -> citizen.id.equals(applicant);
      case OnPaper _ -> false;
    };
  }
}
