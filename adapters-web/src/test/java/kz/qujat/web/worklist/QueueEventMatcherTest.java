package kz.qujat.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;

/// The events that refresh the queue of a region.
class QueueEventMatcherTest {
  private final Office office = new Office();
  private final StaffId daulet = office.people.officer(Office.DAULET, "Даулет");
  private final ApplicationId id = office.caseload.registered(Office.AIGUL, "7501");
  private final QueueEventMatcher news = new QueueEventMatcher();

  private List<String> tellingTo(Region region) {
    Predicate<ApplicationEvent> relevant = news.of(region);
    return office.histories.eventsOf(id).stream()
        .filter(relevant)
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  @Test
  void everyActOfAnOfficerRefreshesTheQueue() {
    office.caseload.claim(id, daulet);
    office.caseload.approve(id, daulet);
    office.caseload.manufacture(id);

    assertThat(tellingTo(Region.ALMATY))
        .containsExactly("ApplicationRegistered", "ReviewClaimed", "ApplicationApproved");
  }

  @Test
  void anApplicationThatComesBackRefreshesTheQueue() {
    office.caseload.claim(id, daulet);
    office.caseload.approve(id, daulet);
    office.caseload.holderChanged(id, Office.AIGUL, Set.of(HolderField.NAMES));

    assertThat(tellingTo(Region.ALMATY)).endsWith("ApplicationApproved", "HolderChanged");
  }

  @Test
  void anotherRegionIsNotNotified() {
    assertThat(tellingTo(Region.ASTANA)).isEmpty();
  }
}
