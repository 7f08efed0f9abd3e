package kz.qujat.persistence.shelf;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.pickup.Shelf;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.person.PointCode;
import kz.qujat.persistence.page.Cursors;
import kz.qujat.persistence.page.Cursors.Place;
import kz.qujat.persistence.page.Lines;
import kz.qujat.persistence.progress.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads pages of the cards at a registration point, in the order of an index.
@Component
final class JpaShelf implements Shelf {
  private static final Lines.Order<ShelfEntry> LONGEST_FIRST =
      new Lines.Order<>(
          "since", row -> new Place(row.since.toString(), row.applicationId), Instant::parse);

  private final Lines<ShelfEntry> lines;
  private final Cursors cursors;
  private final Progress progress;

  JpaShelf(EntityManager entities, Cursors cursors, Progress progress) {
    lines = new Lines<>(entities, ShelfEntry.class, "applicationId");
    this.cursors = cursors;
    this.progress = progress;
  }

  @Override
  public Row page(PointCode point, @Nullable Status status, int limit, @Nullable String cursor) {
    String list = "shelf of " + point + " " + status;
    @Nullable Place after = cursors.read(list, cursor);
    // Determined before the rows are read, so that the rows are at least as recent as it says.
    AsOf asOf = progress.of(ShelfProjection.NAME).shown();
    List<ShelfEntry> rows = lines.read(wanted(point, status), LONGEST_FIRST, limit + 1, after);
    return new Row(cursors.page(list, rows, limit, ShelfEntry::shown, LONGEST_FIRST.key()), asOf);
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
