package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a person in any role.
public sealed interface PersonId permits CitizenId, StaffId, NonCitizenPayerId {
  UUID value();
}
