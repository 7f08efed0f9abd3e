package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a member of staff: who claims, decides or hands over.
///
/// Staff are citizens, too: the same person has the same pseudonym in both roles, which is how an
/// officer is kept away from an application of their own.
public record OfficerId(UUID value) implements PersonId {
  public static OfficerId parse(String text) {
    return new OfficerId(UUID.fromString(text));
  }

  public boolean isThePerson(ApplicantId applicant) {
    return value.equals(applicant.value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
