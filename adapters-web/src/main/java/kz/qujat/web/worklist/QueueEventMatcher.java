package kz.qujat.web.worklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides which events change the queue of a region.
///
/// Only a registration contains the region. For an application that was registered while no page
/// was listening, the region is unknown, and a look-up would delay the other events. Its events
/// count for every region: an unnecessary refresh does no harm.
@Component
public final class QueueEventMatcher {
  private static final int REMEMBERED = 50_000;

  private final Map<ApplicationId, Region> regions =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ApplicationId, Region> eldest) {
              return size() > REMEMBERED;
            }
          });

  QueueEventMatcher() {}

  /// Matches the events that change what officers of `region` see in their queue.
  public Predicate<ApplicationEvent> of(Region region) {
    return event -> changesAQueue(event) && concerns(region, event);
  }

  private boolean concerns(Region region, ApplicationEvent event) {
    remember(event);
    @Nullable Region known = regions.get(event.applicationId());
    return known == null || known == region;
  }

  private void remember(ApplicationEvent event) {
    switch (event) {
      case ApplicationRegistered registered ->
          regions.put(registered.applicationId(), registered.point().region());
      case ApplicationStarted _,
          DraftChanged _,
          ImageEnclosed _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          DutyEvent _,
          ReviewEvent _,
          CardEvent _ -> {}
    }
  }

  private static boolean changesAQueue(ApplicationEvent event) {
    return switch (event) {
      case ApplicationRegistered _, ReviewEvent _, HolderChanged _, ManufactureRejected _ -> true;
      case ApplicationStarted _,
          DraftChanged _,
          ImageEnclosed _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          DutyEvent _,
          OrderHandedOver _,
          ManufactureAccepted _,
          CardManufactured _,
          CardDelivered _,
          CardIssued _ ->
          false;
    };
  }
}
