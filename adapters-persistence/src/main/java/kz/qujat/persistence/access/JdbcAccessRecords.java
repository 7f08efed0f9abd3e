package kz.qujat.persistence.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.access.AccessNotRecorded;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.AccessRecords;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.history.Page;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.keyset.Cursors;
import kz.qujat.persistence.keyset.Cursors.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/// The table `access_record`.
@Component
final class JdbcAccessRecords implements AccessRecords {
  private static final String ADD =
      """
      insert into access_record
          (record_id, reader_id, role, region, application_id, kind, purpose, read_at, slot, address)
      select :id, :reader, :role, cast(:region as text), :application, :kind,
             cast(:purpose as text), :at, :slot, :address
       where not exists (
          select 1 from access_record earlier
           where earlier.reader_id = :reader and earlier.application_id = :application
             and earlier.kind = :kind and earlier.purpose is not distinct from cast(:purpose as text)
             and earlier.slot in (:slot, :slot - 1)
             and earlier.read_at > :covered and earlier.read_at <= :at)
      on conflict on constraint one_record_of_a_reading do nothing
      """;

  private static final String UNDECIDED =
      """
      select count(distinct application_id) from access_record record
       where reader_id = :reader and read_at > :since and kind = 'DOSSIER'
         and not exists (
            select 1 from event
             where aggregate_id = record.application_id::text
               and payload_type in ('application-approved', 'application-annulled')
               and payload ->> 'officer' = record.reader_id::text)
      """;

  private static final String PAGE =
      """
      select * from access_record
       where application_id = :application and (read_at, record_id) < (:at, :id)
       order by read_at desc, record_id desc limit :limit
      """;

  private static final Place BEGINNING = new Place("9999-01-01T00:00:00Z", new UUID(0, 0));

  private final TransactionTemplate alone;
  private final JdbcClient database;
  private final AddressDigest addressDigest;
  private final Cursors cursors;

  JdbcAccessRecords(
      PlatformTransactionManager transactions,
      JdbcClient database,
      AddressDigest addressDigest,
      Cursors cursors) {
    alone = new TransactionTemplate(transactions);
    // A call with an idempotency key runs in a transaction that may be rolled back.
    alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.database = database;
    this.addressDigest = addressDigest;
    this.cursors = cursors;
  }

  @Override
  public List<AccessRecord> add(List<AccessRecord> records, String address) {
    try {
      return Objects.requireNonNull(alone.execute(_ -> addedOf(records, address)));
    } catch (DataAccessException | TransactionException e) {
      throw new AccessNotRecorded(e);
    }
  }

  /// In the order of the applications, so that two calls of one person never wait for each other.
  private List<AccessRecord> addedOf(List<AccessRecord> records, String address) {
    return records.stream()
        .sorted(Comparator.comparing(record -> record.application().value()))
        .filter(record -> added(record, address))
        .toList();
  }

  private boolean added(AccessRecord record, String address) {
    return database
            .sql(ADD)
            .param("id", record.id())
            .param("reader", record.reader().value())
            .param("role", record.role().name())
            .param("region", Optional.ofNullable(record.region()).map(Region::code).orElse(null))
            .param("application", record.application().value())
            .param("kind", record.kind().name())
            .param("purpose", Optional.ofNullable(record.purpose()).map(Enum::name).orElse(null))
            .param("at", timestamp(record.at()))
            .param("slot", record.at().getEpochSecond() / ONE_READING.toSeconds())
            .param("covered", timestamp(record.at().minus(ONE_READING)))
            .param("address", addressDigest.of(address, record.at()))
            .update()
        == 1;
  }

  @Override
  public int undecidedDossiers(StaffId reader, Instant since) {
    return database
        .sql(UNDECIDED)
        .param("reader", reader.value())
        .param("since", timestamp(since))
        .query(Integer.class)
        .single();
  }

  @Override
  public Page<AccessRecord> of(ApplicationId application, int limit, @Nullable String cursor) {
    String list = "access/" + application;
    Place after = Objects.requireNonNullElse(cursors.read(list, cursor), BEGINNING);
    List<AccessRecord> found =
        database
            .sql(PAGE)
            .param("application", application.value())
            .param("at", timestamp(Instant.parse(after.key())))
            .param("id", after.id())
            .param("limit", limit + 1)
            .query((row, _) -> record(row))
            .list();
    return cursors.page(
        list,
        found,
        limit,
        record -> record,
        record -> new Place(record.at().toString(), record.id()));
  }

  private static AccessRecord record(ResultSet row) throws SQLException {
    return new AccessRecord(
        row.getObject("record_id", UUID.class),
        new StaffId(row.getObject("reader_id", UUID.class)),
        StaffRole.valueOf(row.getString("role")),
        Optional.ofNullable(row.getString("region")).flatMap(Region::parse).orElse(null),
        new ApplicationId(row.getObject("application_id", UUID.class)),
        AccessKind.valueOf(row.getString("kind")),
        Optional.ofNullable(row.getString("purpose")).map(AccessPurpose::valueOf).orElse(null),
        row.getObject("read_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime timestamp(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
