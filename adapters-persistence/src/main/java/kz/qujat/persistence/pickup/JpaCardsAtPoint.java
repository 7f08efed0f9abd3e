package kz.qujat.persistence.pickup;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.application.pickup.CardsAtPoint.Row;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.person.PointCode;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.keyset.KeysetQuery;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads pages of the cards at a registration point, in the order of an index.
@Component
final class JpaCardsAtPoint implements CardsAtPoint {
  private static final KeysetQuery.Order<RegistrationPointCardEntry> LONGEST_FIRST =
      new KeysetQuery.Order<>(
          "since", row -> new Place(row.since.toString(), row.applicationId), Instant::parse);

  private final KeysetQuery<RegistrationPointCardEntry> keysetQuery;
  private final Cursors cursors;
  private final EventProcessorProgress eventProcessorProgress;

  JpaCardsAtPoint(
      EntityManager entities, Cursors cursors, EventProcessorProgress eventProcessorProgress) {
    keysetQuery = new KeysetQuery<>(entities, RegistrationPointCardEntry.class, "applicationId");
    this.cursors = cursors;
    this.eventProcessorProgress = eventProcessorProgress;
  }

  @Override
  public Row page(PointCode point, @Nullable Status status, int limit, @Nullable String cursor) {
    String list = "shelf of " + point + " " + status;
    @Nullable Place after = cursors.read(list, cursor);
    // Determined before the rows are read, so that the rows are at least as recent as it says.
    ReadModelAge readModelAge = eventProcessorProgress.ofReadModels().shown();
    List<RegistrationPointCardEntry> rows =
        keysetQuery.read(wanted(point, status), LONGEST_FIRST, limit + 1, after);
    return new Row(
        cursors.page(list, rows, limit, RegistrationPointCardEntry::shown, LONGEST_FIRST.key()),
        readModelAge);
  }

  private static SequencedMap<String, Object> wanted(PointCode point, @Nullable Status status) {
    SequencedMap<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("point", point.code());
    if (status == null) {
      wanted.put("awaited", true);
    } else {
      wanted.put("status", status);
    }
    return wanted;
  }
}
