package kz.qujat.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.persistence.Race;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PeopleIT {
  private static final Iin AIGUL = new Iin("850515490903");
  private static final Iin DAULET = new Iin("850515390001");
  private static final DataSource SOURCE = TestDatabase.fresh().runtime();

  private final JdbcClient database = JdbcClient.create(SOURCE);
  private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
  private final PersonCiphers keys = new PersonCiphers(database, master);
  private final PseudonymDirectory pseudonymDirectory =
      new JdbcPseudonymDirectory(database, keys, master, UUID::randomUUID);

  @BeforeEach
  void nobodyIsKnown() {
    erase();
    assertThat(pseudonymDirectory.known(AIGUL)).isEmpty();
  }

  @Test
  void aCitizenKeepsOnePseudonym() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    assertThat(
            List.of(
                pseudonymDirectory.applicant(AIGUL), pseudonymDirectory.known(AIGUL).orElseThrow()))
        .containsOnly(aigul);
  }

  @Test
  void twoCitizensHaveTwoPseudonyms() {
    assertThat(pseudonymDirectory.applicant(AIGUL))
        .isNotEqualTo(pseudonymDirectory.applicant(DAULET));
  }

  @Test
  void theIinIsFoundByThePseudonym() {
    assertThat(pseudonymDirectory.iinOf(pseudonymDirectory.applicant(AIGUL))).isEqualTo(AIGUL);
  }

  @Test
  void simultaneousFirstLookupsGiveTheSamePseudonym() throws Exception {
    assertThat(Race.of(16, () -> pseudonymDirectory.applicant(AIGUL)))
        .containsOnly(pseudonymDirectory.applicant(AIGUL));
  }

  @Test
  void anOfficerIsTheSamePersonAsTheCitizen() {
    StaffId officer = pseudonymDirectory.officer(AIGUL, "АЙГҮЛ");
    assertThat(officer.isThePerson(pseudonymDirectory.applicant(AIGUL))).isTrue();
  }

  @Test
  void theNameOfAnOfficerIsKeptUpToDate() {
    pseudonymDirectory.officer(AIGUL, "АЙГҮЛ");
    assertThat(pseudonymDirectory.nameOf(pseudonymDirectory.officer(AIGUL, "АЙГҮЛ СЕРІКҚЫЗЫ")))
        .isEqualTo("АЙГҮЛ СЕРІКҚЫЗЫ");
  }

  @Test
  void theNamesOfSeveralOfficersAreReadTogether() {
    StaffId named = pseudonymDirectory.officer(AIGUL, "АЙГҮЛ");
    StaffId unknown = new StaffId(UUID.randomUUID());
    assertThat(pseudonymDirectory.namesOf(List.of(named, unknown, named)))
        .isEqualTo(Map.of(named, "АЙГҮЛ", unknown, ""));
    assertThat(pseudonymDirectory.namesOf(List.of())).isEmpty();
  }

  @Test
  void aPersonWhoIsNoOfficerHasNoName() {
    assertThat(pseudonymDirectory.nameOf(new StaffId(pseudonymDirectory.applicant(AIGUL).value())))
        .isEmpty();
  }

  @Test
  void everyUnknownPayerGetsANewId() {
    assertThat(pseudonymDirectory.newPayer()).isNotEqualTo(pseudonymDirectory.newPayer());
  }

  @Test
  void anUnknownPayerHasNoIin() {
    CitizenId payer = new CitizenId(pseudonymDirectory.newPayer().value());

    assertThatThrownBy(() -> pseudonymDirectory.iinOf(payer))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void anUnknownPayerIsRolledBackWithItsTransaction() {
    NonCitizenPayerId payer =
        new TransactionTemplate(new JdbcTransactionManager(SOURCE))
            .execute(status -> {
              status.setRollbackOnly();
              return pseudonymDirectory.newPayer();
            });

    assertThat(keys.of(payer)).isEmpty();
  }

  @Test
  void anErasedCitizenWhoReturnsGetsANewPseudonym() {
    CitizenId before = pseudonymDirectory.applicant(AIGUL);
    erase();
    assertThat(pseudonymDirectory.applicant(AIGUL)).isNotEqualTo(before);
  }

  private void erase() {
    database
        .sql("select count(erase_person(person_id)::text) from person where erased_at is null")
        .query(Long.class)
        .single();
  }
}
