package kz.qujat.web.statistics;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.application.statistics.Statistics;
import kz.qujat.application.statistics.Statistics.Count;
import kz.qujat.application.statistics.Statistics.DayTally;
import kz.qujat.application.statistics.Statistics.Figures;
import kz.qujat.application.statistics.Statistics.RefundState;
import kz.qujat.application.statistics.Statistics.RefundTally;
import kz.qujat.application.statistics.Statistics.RegionTally;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.Statistics.TimeIn;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;

/// Fixed numbers, which record the scope that was requested.
final class PaperStatistics implements Statistics {
  @Nullable Scope asked;

  @Override
  public Figures figures(Scope scope, LocalDate today) {
    asked = scope;
    return new Figures(
        1200,
        1000,
        900,
        Map.of(AnnulmentReason.POOR_PHOTO, 70L, AnnulmentReason.ADDITIONAL_CHECKS, 30L),
        List.of(
            new TimeIn(Status.REGISTERED, 1000, Duration.ofHours(6), Duration.ofHours(30)),
            new TimeIn(Status.READY_FOR_PICKUP, 0, null, null)),
        800,
        760,
        15,
        List.of(new RefundTally(RefundState.PAID, 60, Money.tenge(51_900))));
  }

  @Override
  public List<RegionTally> byRegion(Scope scope, LocalDate today) {
    return List.of(new RegionTally(Region.ALMATY, 1200, 1000, 100, 800, 760, 15));
  }

  @Override
  public List<DayTally> byDay(Scope scope) {
    return List.of(new DayTally(LocalDate.of(2025, 6, 2), 1200, 1000));
  }

  @Override
  public List<Count> received(Scope scope) {
    return List.of();
  }

  @Override
  public List<Count> due(Scope scope) {
    return List.of(new Count(Region.ALMATY, LocalDate.of(2025, 6, 3), 40));
  }
}
