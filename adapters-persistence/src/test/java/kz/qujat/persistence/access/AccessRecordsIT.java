package kz.qujat.persistence.access;

import static kz.qujat.application.access.AccessKind.DOSSIER;
import static kz.qujat.application.access.AccessKind.PICTURE;
import static kz.qujat.application.access.AccessPurpose.COMPLAINT;
import static kz.qujat.application.access.AccessPurpose.COURT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.access.AccessNotRecorded;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.AccessRecords;
import kz.qujat.application.access.StaffRole;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class AccessRecordsIT {
  private static final Instant NOON = Instant.parse("2025-06-02T07:00:00Z");
  private static final String ADDRESS = "10.1.2.3";

  @Autowired private AccessRecords records;
  @Autowired private JdbcTemplate database;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestDatabase server;

  private final StaffId dana = new StaffId(UUID.randomUUID());
  private final ApplicationId application = new ApplicationId(UUID.randomUUID());

  @Test
  void aReadingIsKeptAsItWas() {
    AccessRecord reading = reading(DOSSIER, COMPLAINT, NOON);

    assertThat(records.add(List.of(reading), ADDRESS)).containsExactly(reading);
    assertThat(records.of(application, 10, null).items()).containsExactly(reading);
  }

  @Test
  void oneRecordStandsForFiveMinutes() {
    add(reading(DOSSIER, null, NOON.plusSeconds(299)));

    assertThat(add(reading(DOSSIER, null, NOON.plusSeconds(301)))).isEmpty();
    assertThat(add(reading(DOSSIER, null, NOON.plusSeconds(598)))).isEmpty();
    assertThat(add(reading(DOSSIER, null, NOON.plusSeconds(599)))).hasSize(1);
  }

  @Test
  void anotherKindPurposeApplicationOrReaderIsAnotherRecord() {
    add(reading(DOSSIER, null, NOON));

    assertThat(add(reading(PICTURE, null, NOON))).hasSize(1);
    assertThat(add(reading(DOSSIER, COURT, NOON))).hasSize(1);
    assertThat(add(of(dana, new ApplicationId(UUID.randomUUID()), NOON))).hasSize(1);
    assertThat(add(of(new StaffId(UUID.randomUUID()), application, NOON))).hasSize(1);
  }

  @Test
  void simultaneousReadingsAreOneRecord() throws Exception {
    List<List<AccessRecord>> added =
        Race.of(Tables.CONNECTIONS, () -> add(reading(PICTURE, null, NOON)));

    assertThat(added).filteredOn(one -> !one.isEmpty()).hasSize(1);
    assertThat(records.of(application, 10, null).items()).hasSize(1);
  }

  @Test
  void aReadingIsCommittedWhateverBecomesOfTheCall() {
    transaction.executeWithoutResult(status -> {
      add(reading(DOSSIER, null, NOON));
      status.setRollbackOnly();
    });

    assertThat(records.of(application, 10, null).items()).hasSize(1);
  }

  @Test
  void aReadingThatCannotBeStoredIsAnError() {
    var owner = new JdbcTemplate(server.owner());
    owner.execute("revoke insert on access_record from " + TestDatabase.RUNTIME);
    try {
      assertThatExceptionOfType(AccessNotRecorded.class)
          .isThrownBy(() -> add(reading(DOSSIER, null, NOON)));
    } finally {
      owner.execute("grant insert on access_record to " + TestDatabase.RUNTIME);
    }
  }

  @Test
  void addressesAreComparableWithinAMonthOnly() {
    add(reading(DOSSIER, null, NOON));
    add(reading(PICTURE, null, NOON));
    add(reading(DOSSIER, null, NOON.plus(Duration.ofDays(30))));

    List<byte[]> addresses =
        database.query(
            "select address from access_record where application_id = ? order by recorded_at",
            (row, _) -> row.getBytes(1),
            application.value());
    assertThat(addresses).hasSize(3);
    assertThat(addresses.get(0)).isEqualTo(addresses.get(1)).isNotEqualTo(addresses.get(2));
    assertThat(database.queryForList("select access_record::text from access_record", String.class))
        .noneMatch(row -> row.contains(ADDRESS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"update access_record set purpose = 'COURT'", "delete from access_record"})
  void theRuntimeRoleCannotChangeARecord(String attempt) {
    assertThatThrownBy(() -> database.execute(attempt))
        .rootCause()
        .hasMessageContaining("permission denied for table access_record");
  }

  @Test
  void theListHasPages() {
    AccessRecord first = reading(DOSSIER, null, NOON);
    AccessRecord second = reading(PICTURE, null, NOON.plusSeconds(1));
    AccessRecord third = reading(DOSSIER, COURT, NOON.plusSeconds(2));
    List.of(first, second, third).forEach(this::add);

    var page = records.of(application, 2, null);
    assertThat(page.items()).containsExactly(third, second);
    assertThat(records.of(application, 2, page.nextCursor()).items()).containsExactly(first);
  }

  @Test
  void dossiersThatTheReaderDecidedAreNotCounted() {
    ApplicationId decided = new ApplicationId(UUID.randomUUID());
    ApplicationId decidedByAnother = new ApplicationId(UUID.randomUUID());
    approved(decided, dana);
    approved(decidedByAnother, new StaffId(UUID.randomUUID()));
    add(reading(DOSSIER, null, NOON.minus(Duration.ofDays(2))));
    add(reading(PICTURE, null, NOON));
    add(of(dana, decided, NOON));
    add(of(dana, decidedByAnother, NOON));
    add(of(dana, new ApplicationId(UUID.randomUUID()), NOON));

    assertThat(records.undecidedDossiers(dana, NOON.minus(Duration.ofDays(1)))).isEqualTo(2);
    assertThat(records.undecidedDossiers(dana, NOON.minus(Duration.ofDays(3)))).isEqualTo(3);
  }

  private void approved(ApplicationId id, StaffId officer) {
    database.update(
        """
        insert into event (transaction_id, event_id, aggregate_id, sequence_number, aggregate_type,
            payload_type, payload_revision, payload, metadata)
        values (pg_current_xact_id(), gen_random_uuid(), ?, 0, 'Application',
            'application-approved', '1', cast(? as json), '{}')
        """,
        id.toString(),
        "{\"applicationId\":\"" + id + "\",\"officer\":\"" + officer + "\"}");
  }

  private List<AccessRecord> add(AccessRecord reading) {
    return records.add(List.of(reading), ADDRESS);
  }

  private AccessRecord of(StaffId reader, ApplicationId id, Instant at) {
    return new AccessRecord(
        UUID.randomUUID(), reader, StaffRole.OFFICER, Region.ALMATY, id, DOSSIER, null, at);
  }

  private AccessRecord reading(AccessKind kind, @Nullable AccessPurpose purpose, Instant at) {
    return new AccessRecord(
        UUID.randomUUID(),
        dana,
        StaffRole.SUPERVISOR,
        Region.ALMATY,
        application,
        kind,
        purpose,
        at);
  }
}
