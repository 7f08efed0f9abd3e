package kz.qujat.application.review;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// A read model of the load of a region's officers; it may lag behind the history by up to a
/// second.
public interface OfficerWorkloads {
  /// Returns every officer who holds an application in the region or has decided one there since
  /// `horizon`, ordered by the number held, highest first.
  ///
  /// @param day when today began
  /// @param week when this week began
  List<Load> of(Region region, Instant day, Instant week, Instant horizon);

  /// The current and completed work of one officer.
  ///
  /// @param heldSince when the review held longest was claimed, absent when none is held
  record Load(
      StaffId officer,
      long held,
      @Nullable Instant heldSince,
      long decidedToday,
      long decidedThisWeek) {}
}
