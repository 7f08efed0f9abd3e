package kz.qujat.application.stuck;

import kz.qujat.application.command.Actor;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A supervisor or an administrator who has signed in.
///
/// @param region absent for an administrator, who is responsible for the whole country
public record StaffMember(StaffId id, @Nullable Region region, Actor actor) {
  boolean reaches(@Nullable Region other) {
    return region == null || region == other;
  }
}
