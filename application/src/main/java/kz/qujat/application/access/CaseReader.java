package kz.qujat.application.access;

import java.util.Set;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A member of staff who reads applications.
///
/// @param roles as the token names them
/// @param region absent for those who work for the whole country
/// @param address the network address of the call; stored as a keyed digest only
public record CaseReader(StaffId id, Set<String> roles, @Nullable Region region, String address) {
  public CaseReader {
    roles = Set.copyOf(roles);
  }

  /// The same person as a citizen.
  CitizenId asCitizen() {
    return new CitizenId(id.value());
  }
}
