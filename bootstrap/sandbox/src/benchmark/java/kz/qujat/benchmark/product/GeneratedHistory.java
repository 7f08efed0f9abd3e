package kz.qujat.benchmark.product;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills the event store with copies of one whole life, each of another application and another
/// citizen, faster than commands could.
public final class GeneratedHistory {
  private static final int APPLICATIONS_AT_A_TIME = 1000;
  private static final Pattern TICKET = Pattern.compile("\\d{2}-\\d{6}-\\d{6}-\\d");
  private static final Pattern APPLICANT = Pattern.compile("\"applicant\":\"([^\"]*)\"");

  /// A day on which the benchmark registers nothing else.
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);

  private static final String COPY =
      """
      copy event (transaction_id, event_id, aggregate_id, sequence_number, aggregate_type, payload_type,
                  payload_revision, payload, metadata)
      from stdin with (format text)
      """;

  private final JdbcTemplate database;
  private final TransactionTemplate transaction;
  private final List<Line> life;
  private int copies;

  private record Line(String application, String type, String rest) {}

  public GeneratedHistory(Database database) {
    this.database = database.administrator();
    transaction =
        new TransactionTemplate(
            new DataSourceTransactionManager(requireNonNull(this.database.getDataSource())));
    life =
        this.database.query(
            """
            select aggregate_id, payload_type,
                   concat_ws(e'\\t', sequence_number, aggregate_type, payload_type,
                             payload_revision, payload::text, metadata::text) as rest
              from event
             where aggregate_id = (select aggregate_id from event
                                    where payload_type = 'card-issued' limit 1)
             order by sequence_number
            """,
            (row, _) ->
                new Line(
                    row.getString("aggregate_id"),
                    row.getString("payload_type"),
                    row.getString("rest")));
  }

  /// The number of events in a whole life.
  public int eventsOfALife() {
    return life.size();
  }

  /// The number of events until an application is registered: no event handler acts on them.
  public int eventsOfADraft() {
    return (int)
        life.stream().takeWhile(line -> !line.type().equals("application-registered")).count();
  }

  /// Adds whole lives.
  public void addLives(int applications) {
    add(applications, life.size());
  }

  /// Adds drafts that are complete and not registered.
  public void addDrafts(int applications) {
    add(applications, eventsOfADraft());
  }

  private void add(int applications, int events) {
    for (int left = applications; left > 0; left -= APPLICATIONS_AT_A_TIME) {
      int now = Math.min(left, APPLICATIONS_AT_A_TIME);
      transaction.executeWithoutResult(_ -> addTogether(now, events));
    }
  }

  private void addTogether(int applications, int events) {
    String transactionId =
        database.queryForObject("select pg_current_xact_id()::text", String.class);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < applications; i++) {
      append(lines, events, transactionId + "\t");
    }
    database.execute((ConnectionCallback<Long>) connection -> copy(connection, lines));
  }

  private void append(StringBuilder lines, int events, String prefix) {
    String application = UUID.randomUUID().toString();
    String applicant = "\"applicant\":\"" + UUID.randomUUID() + "\"";
    copies++;
    for (Line line : life.subList(0, events)) {
      String rest = line.rest().replace(line.application(), application);
      rest = APPLICANT.matcher(rest).replaceAll(applicant);
      rest = TICKET.matcher(rest).replaceAll(this::ticket);
      lines.append(prefix).append(UUID.randomUUID()).append('\t').append(application).append('\t');
      lines.append(rest).append('\n');
    }
  }

  private String ticket(MatchResult like) {
    Region region = Region.parse(like.group().substring(0, 2)).orElseThrow();
    return new TicketNumber(region, DAY, copies).toString();
  }

  private static long copy(Connection connection, CharSequence lines) throws SQLException {
    try {
      return connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(COPY, new ByteArrayInputStream(lines.toString().getBytes(UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
