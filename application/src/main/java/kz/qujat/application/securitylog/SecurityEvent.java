package kz.qujat.application.securitylog;

import java.util.Map;
import java.util.Set;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.ReadingMonitor.Window;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// An event of the security log.
///
/// People are named by pseudonym only, absent when the product does not know them. A network
/// address is part of refusals only; nowhere else is it kept in plain.
public sealed interface SecurityEvent {
  /// Somebody signed in on the pages.
  record SignedIn(@Nullable String actor, Set<String> roles) implements SecurityEvent {
    public SignedIn {
      roles = Set.copyOf(roles);
    }
  }

  /// Somebody signed out on the pages.
  record SignedOut(@Nullable String actor) implements SecurityEvent {}

  /// A sign-in on the pages failed.
  record SignInFailed(String address) implements SecurityEvent {}

  /// A message came with a wrong password of a neighbour.
  ///
  /// @param neighbour absent when the name is not that of a neighbour
  record NeighbourRefused(@Nullable Neighbour neighbour, String address) implements SecurityEvent {}

  /// A call was refused, because its caller is unknown or may not make it.
  ///
  /// @param path without what identifies a case or a person
  record CallRefused(
      int status, String code, @Nullable String actor, String address, String method, String path)
      implements SecurityEvent {}

  /// A member of staff read a part of an application.
  record CaseRead(AccessRecord reading) implements SecurityEvent {}

  /// A member of staff read more dossiers than usual without a decision.
  record ReadingVolumeExceeded(StaffId reader, StaffRole role, Window window, int dossiers)
      implements SecurityEvent {}

  /// The product started with these settings; secrets are masked.
  record Started(Map<String, String> settings) implements SecurityEvent {
    public Started {
      settings = Map.copyOf(settings);
    }
  }
}
