package kz.qujat.web.worklist;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// Tells which events change the queue of a region.
///
/// Only a registration names the region; of applications registered while nobody listened it is not
/// known, and looking it up would keep the others waiting. They count as everybody's: a page
/// renewed for nothing does no harm.
public final class RegionalNews {
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

  RegionalNews() {}

  /// Whether an event changes what the officers of `region` have before them.
  public Predicate<ApplicationEvent> of(Region region) {
    return event -> changesAQueue(event) && concerns(region, event);
  }

  private boolean concerns(Region region, ApplicationEvent event) {
    if (event instanceof ApplicationRegistered registered) {
      regions.put(registered.application(), registered.point().region());
    }
    @Nullable Region known = regions.get(event.application());
    return known == null || known == region;
  }

  private static boolean changesAQueue(ApplicationEvent event) {
    return event instanceof ApplicationRegistered
        || event instanceof ReviewClaimed
        || event instanceof ReviewReleased
        || event instanceof ApplicationApproved
        || event instanceof ApplicationAnnulled
        || event instanceof ManufactureRejected;
  }
}
