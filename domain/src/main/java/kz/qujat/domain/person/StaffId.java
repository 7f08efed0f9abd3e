package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of any member of staff, for example an officer, a supervisor, an administrator or
/// a counter employee.
///
/// Staff are citizens too. A person has the same pseudonym in both roles, and so the lifecycle can
/// refuse a member of staff who handles an application of their own.
public record StaffId(UUID value) implements PersonId {
  public static StaffId parse(String text) {
    return new StaffId(UUID.fromString(text));
  }

  public boolean isThePerson(CitizenId applicant) {
    return value.equals(applicant.value());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
