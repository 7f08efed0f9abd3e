package kz.qujat.application.rehearsal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// Reports the failed deliveries that the test sets up.
public final class FailedHandOvers implements StuckCases {
  private final Set<Failed> failed = new HashSet<>();

  private record Failed(ApplicationId application, DeliveryHandlerKind handOver) {}

  public void fail(ApplicationId application, DeliveryHandlerKind deliveryHandlerKind) {
    failed.add(new Failed(application, deliveryHandlerKind));
  }

  /// From now on no delivery counts as failed.
  public void clear() {
    failed.clear();
  }

  @Override
  public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
    return new Sheet(new Page<>(List.of(), null), new ReadModelAge(0, 0));
  }

  @Override
  public boolean hasFailed(ApplicationId application, DeliveryHandlerKind deliveryHandlerKind) {
    return failed.contains(new Failed(application, deliveryHandlerKind));
  }
}
