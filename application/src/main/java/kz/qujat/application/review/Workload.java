package kz.qujat.application.review;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// The load of a region's officers, a read model: it may lag behind the history by up to a second.
public interface Workload {
  /// Every officer who holds something in the region or has decided something there since
  /// `horizon`, those who hold most first.
  ///
  /// @param day when today began
  /// @param week when this week began
  List<Load> of(Region region, Instant day, Instant week, Instant horizon);

  /// What one officer has in hand and has done.
  ///
  /// @param heldSince when the review held longest was claimed, absent when none is held
  record Load(
      OfficerId officer,
      long held,
      @Nullable Instant heldSince,
      long decidedToday,
      long decidedThisWeek) {}
}
