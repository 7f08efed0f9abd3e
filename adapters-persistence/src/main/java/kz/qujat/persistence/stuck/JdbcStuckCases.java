package kz.qujat.persistence.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Cause;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.application.stuck.StuckCases.Fault;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.persistence.eventprocessor.NextRetryTimes;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The list of cases that a supervisor or an administrator has to look at: waits that are late or
/// parked, open discrepancies and messages, the failures of dead-lettered events, and those of read
/// models. The cases that have waited longest come first.
@Component
final class JdbcStuckCases implements StuckCases {
  private static final Set<String> REFUSALS =
      Stream.concat(
              Arrays.stream(CommandRefused.class.getPermittedSubclasses()),
              Stream.of(NoticeRefused.class))
          .map(Class::getName)
          .collect(Collectors.toSet());

  /// Subjects are identified by their text, which is part of the cursor's key; the id is not used.
  private static final UUID NO_ID = new UUID(0, 0);

  private final JdbcClient database;
  private final Cursors cursors;
  private final EventProcessorProgress eventProcessorProgress;
  private final NextRetryTimes plan;

  JdbcStuckCases(
      JdbcClient database,
      Cursors cursors,
      EventProcessorProgress eventProcessorProgress,
      NextRetryTimes plan) {
    this.database = database;
    this.cursors = cursors;
    this.eventProcessorProgress = eventProcessorProgress;
    this.plan = plan;
  }

  @Override
  public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
    String list = "stuck " + region;
    @Nullable Place after = cursors.read(list, cursor);
    // Determined before the rows are read, so that the rows are at least as recent as it says.
    ReadModelAge readModelAge = eventProcessorProgress.ofReadModels().shown();
    List<Case> rows = rows(region, now, limit + 1, after);
    return new Sheet(
        cursors.page(list, rows, limit, row -> row, JdbcStuckCases::place), readModelAge);
  }

  private static Place place(Case shown) {
    return new Place(shown.since() + " " + shown.subject(), NO_ID);
  }

  private List<Case> rows(@Nullable Region region, Instant now, int most, @Nullable Place after) {
    String[] key = after == null ? new String[] {null, null} : after.key().split(" ", 2);
    return database
        .sql(StuckCaseSql.page(region != null, after != null))
        .param("now", utc(now))
        .param("region", region == null ? null : region.code())
        .param("since", key[0] == null ? null : utc(Instant.parse(key[0])))
        .param("subject", key[1])
        .param("most", most)
        .query((row, _) -> read(row, now))
        .list();
  }

  private Case read(ResultSet row, Instant now) throws SQLException {
    @Nullable UUID application = row.getObject("application_id", UUID.class);
    @Nullable Instant expectedBy = moment(row, "expected_by");
    boolean parked = row.getBoolean("parked");
    return new Case(
        SupervisionSubject.parse(row.getString("subject")).orElseThrow(),
        application == null ? null : new ApplicationId(application),
        origin(row),
        row.getObject("since", OffsetDateTime.class).toInstant(),
        expectedBy,
        row.getObject("last_day", LocalDate.class),
        expectedBy != null && !now.isBefore(expectedBy),
        parked ? ParkingStatus.PARKED : ParkingStatus.NOT_PARKED,
        failure(row, parked),
        fault(row));
  }

  /// The origin, or nothing when the case is about no application, or when this very read model
  /// could not follow the application.
  private static @Nullable Origin origin(ResultSet row) throws SQLException {
    @Nullable String region = row.getString("region");
    if (region == null) {
      return null;
    }
    return new Origin(
        Region.parse(region).orElseThrow(),
        row.getString("ticket_number"),
        Status.valueOf(row.getString("status")));
  }

  /// The failure of the case, or nothing: an event that is only queued behind another one has not
  /// failed.
  private @Nullable Failure failure(ResultSet row, boolean parked) throws SQLException {
    @Nullable String cause = row.getString("cause_type");
    if (cause == null) {
      return null;
    }
    return new Failure(row.getInt("tries"), cause(cause), nextTry(row, parked));
  }

  /// The next automatic retry, or nothing: neither a parked case nor a read model has one.
  private @Nullable Instant nextTry(ResultSet row, boolean parked) throws SQLException {
    @Nullable String handler = row.getString("duty");
    return parked || handler == null ? null : plan.next(handler).orElse(null);
  }

  private static Cause cause(String type) {
    if (type.equals(NeighbourUnavailable.class.getName())) {
      return Cause.NEIGHBOUR_UNAVAILABLE;
    }
    return REFUSALS.contains(type) ? Cause.REFUSED : Cause.INTERNAL;
  }

  private static @Nullable Fault fault(ResultSet row) throws SQLException {
    @Nullable String neighbour = row.getString("neighbour");
    return neighbour == null
        ? null
        : new Fault(neighbour, row.getString("fault"), row.getString("element"));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  @Override
  public boolean hasFailed(ApplicationId application, DeliveryHandlerKind deliveryHandlerKind) {
    return database
        .sql(StuckCaseSql.HAS_FAILED)
        .params(deliveryHandlerKind.handlerName(), application.toString())
        .query(Boolean.class)
        .single();
  }
}
