package kz.qujat.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.qujat.application.vault.People;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;
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
  private final PersonKeys keys = new PersonKeys(database, master);
  private final People people = new JdbcPeople(database, keys, master, UUID::randomUUID);

  @BeforeEach
  void nobodyIsKnown() {
    erase();
    assertThat(people.known(AIGUL)).isEmpty();
  }

  @Test
  void aCitizenKeepsOnePseudonym() {
    ApplicantId aigul = people.applicant(AIGUL);
    assertThat(List.of(people.applicant(AIGUL), people.known(AIGUL).orElseThrow()))
        .containsOnly(aigul);
  }

  @Test
  void twoCitizensHaveTwoPseudonyms() {
    assertThat(people.applicant(AIGUL)).isNotEqualTo(people.applicant(DAULET));
  }

  @Test
  void theIinIsFoundByThePseudonym() {
    assertThat(people.iinOf(people.applicant(AIGUL))).isEqualTo(AIGUL);
  }

  @Test
  void simultaneousFirstLookupsGiveTheSamePseudonym() throws Exception {
    assertThat(Race.of(16, () -> people.applicant(AIGUL))).containsOnly(people.applicant(AIGUL));
  }

  @Test
  void anOfficerIsTheSamePersonAsTheCitizen() {
    OfficerId officer = people.officer(AIGUL, "АЙГҮЛ");
    assertThat(officer.isThePerson(people.applicant(AIGUL))).isTrue();
  }

  @Test
  void theNameOfAnOfficerIsKeptUpToDate() {
    people.officer(AIGUL, "АЙГҮЛ");
    assertThat(people.nameOf(people.officer(AIGUL, "АЙГҮЛ СЕРІКҚЫЗЫ")))
        .isEqualTo("АЙГҮЛ СЕРІКҚЫЗЫ");
  }

  @Test
  void aPersonWhoIsNoOfficerHasNoName() {
    assertThat(people.nameOf(new OfficerId(people.applicant(AIGUL).value()))).isEmpty();
  }

  @Test
  void everyUnknownPayerGetsANewId() {
    assertThat(people.newPayer()).isNotEqualTo(people.newPayer());
  }

  @Test
  void anUnknownPayerHasNoIin() {
    ApplicantId payer = new ApplicantId(people.newPayer().value());

    assertThatThrownBy(() -> people.iinOf(payer)).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void anUnknownPayerIsRolledBackWithItsTransaction() {
    PayerId payer =
        new TransactionTemplate(new JdbcTransactionManager(SOURCE))
            .execute(status -> {
              status.setRollbackOnly();
              return people.newPayer();
            });

    assertThat(keys.of(payer)).isEmpty();
  }

  @Test
  void anErasedCitizenWhoReturnsGetsANewPseudonym() {
    ApplicantId before = people.applicant(AIGUL);
    erase();
    assertThat(people.applicant(AIGUL)).isNotEqualTo(before);
  }

  private void erase() {
    database
        .sql(
            """
            update person set iin_index = null, sealed_key = null, sealed_iin = null,
                              sealed_name = null, erased_at = clock_timestamp()
            where erased_at is null
            """)
        .update();
  }
}
