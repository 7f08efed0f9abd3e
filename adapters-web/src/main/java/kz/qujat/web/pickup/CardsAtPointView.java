package kz.qujat.web.pickup;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.domain.application.Status;
import org.jspecify.annotations.Nullable;

/// A page of the cards of a registration point, with its freshness.
record CardsAtPointView(List<ShelvedCard> items, @Nullable String nextCursor, ReadModelAge asOf) {

  /// A card at the registration point or on its way there; the holder is not shown.
  ///
  /// @param since when it reached its status
  record ShelvedCard(
      @Schema(example = "0197297c-0000-7000-8000-000000000001") UUID id,
      @Schema(example = "75-250602-000001-9") String ticketNumber,
      @Schema(example = "READY_FOR_PICKUP") Status status,
      Instant since,
      LocalDate dueOn,
      @Schema(example = "9") long version) {}

  static CardsAtPointView of(CardsAtPoint.Row row) {
    return new CardsAtPointView(
        row.page().items().stream().map(CardsAtPointView::card).toList(),
        row.page().nextCursor(),
        row.asOf());
  }

  private static ShelvedCard card(CardsAtPoint.Entry entry) {
    return new ShelvedCard(
        entry.id().value(),
        entry.ticketNumber(),
        entry.status(),
        entry.since(),
        entry.dueOn(),
        entry.version());
  }
}
