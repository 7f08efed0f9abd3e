package kz.qujat.persistence.eventprocessor;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.readmodel.EventBatch;
import kz.qujat.persistence.readmodel.Projection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/// A projection that fails on the events of one application.
class ReadModelFailureIT {
  private static final TestStore STORE = TestStore.with(Fragile.class, Steady.class);
  private static final Fragile FRAGILE = STORE.get(Fragile.class);
  private static final Steady STEADY = STORE.get(Steady.class);

  @AfterAll
  static void close() {
    STORE.close();
  }

  static class Fragile implements Projection {
    private final JdbcTemplate database;
    final Set<ApplicationId> poison = ConcurrentHashMap.newKeySet();
    final List<ApplicationId> applied = new CopyOnWriteArrayList<>();

    Fragile(JdbcTemplate database) {
      this.database = database;
    }

    @Override
    public String name() {
      return "fragile";
    }

    @Override
    public void apply(EventBatch batch) {
      if (batch.ofApplications().stream()
          .anyMatch(one -> poison.contains(one.event().applicationId()))) {
        database.queryForObject("select 1 / 0", Integer.class);
      }
      batch.ofApplications().forEach(one -> applied.add(one.event().applicationId()));
    }
  }

  static class Steady implements Projection {
    final List<ApplicationId> applied = new CopyOnWriteArrayList<>();

    @Override
    public String name() {
      return "steady";
    }

    @Override
    public void apply(EventBatch batch) {
      batch.ofApplications().forEach(one -> applied.add(one.event().applicationId()));
    }
  }

  private static ApplicationId started() {
    return started(newId());
  }

  private static ApplicationId started(ApplicationId id) {
    STORE.commands().submit(start(id), AS_AIGUL);
    return id;
  }

  private static List<Map<String, Object>> failures(ApplicationId id) {
    return STORE
        .get(JdbcTemplate.class)
        .queryForList(
            "select read_model, cause from read_model_failure where key = ?", id.toString());
  }

  @Test
  void onlyItsOwnApplicationAndItsOwnReadModelStopFollowing() {
    ApplicationId poisoned = newId();
    FRAGILE.poison.add(poisoned);
    started(poisoned);
    ApplicationId other = started();

    await().until(() -> FRAGILE.applied.contains(other));
    await().until(() -> STEADY.applied.contains(poisoned) && STEADY.applied.contains(other));
    assertThat(FRAGILE.applied).doesNotContain(poisoned);
    assertThat(failures(poisoned))
        .extracting(row -> row.get("read_model"))
        .containsExactly("fragile");
    assertThat(failures(other)).isEmpty();
  }

  @Test
  void laterEventsOfThatApplicationAreNotAppliedOnTopOfTheGap() {
    ApplicationId poisoned = newId();
    FRAGILE.poison.add(poisoned);
    started(poisoned);
    await().until(() -> !failures(poisoned).isEmpty());
    FRAGILE.poison.clear();

    STORE.commands().submit(change(poisoned, 1), AS_AIGUL);
    ApplicationId afterwards = started();

    await().until(() -> FRAGILE.applied.contains(afterwards));
    assertThat(FRAGILE.applied).doesNotContain(poisoned);
  }
}
