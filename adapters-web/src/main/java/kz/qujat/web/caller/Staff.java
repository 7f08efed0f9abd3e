package kz.qujat.web.caller;

import java.util.Set;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A member of staff in any role.
///
/// @param roles as the token names them: `AUDITOR`, `SUPERVISOR`
/// @param region null for those who work for the whole country
public record Staff(StaffId id, Set<String> roles, @Nullable Region region) {
  public Staff {
    roles = Set.copyOf(roles);
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
