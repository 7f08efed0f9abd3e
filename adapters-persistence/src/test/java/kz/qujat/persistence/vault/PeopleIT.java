package kz.qujat.persistence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import javax.sql.DataSource;
import kz.qujat.application.vault.PersonDirectory;
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
  private final PersonDirectory personDirectory =
      new JdbcPersonDirectory(database, keys, master, UUID::randomUUID);

  @BeforeEach
  void nobodyIsKnown() {
    erase();
    assertThat(personDirectory.known(AIGUL)).isEmpty();
  }

  @Test
  void aCitizenKeepsOnePseudonym() {
    ApplicantId aigul = personDirectory.applicant(AIGUL);
    assertThat(
            List.of(personDirectory.applicant(AIGUL), personDirectory.known(AIGUL).orElseThrow()))
        .containsOnly(aigul);
  }

  @Test
  void twoCitizensHaveTwoPseudonyms() {
    assertThat(personDirectory.applicant(AIGUL)).isNotEqualTo(personDirectory.applicant(DAULET));
  }

  @Test
  void theIinIsFoundByThePseudonym() {
    assertThat(personDirectory.iinOf(personDirectory.applicant(AIGUL))).isEqualTo(AIGUL);
  }

  @Test
  void simultaneousFirstLookupsGiveTheSamePseudonym() throws Exception {
    assertThat(Race.of(16, () -> personDirectory.applicant(AIGUL)))
        .containsOnly(personDirectory.applicant(AIGUL));
  }

  @Test
  void anOfficerIsTheSamePersonAsTheCitizen() {
    OfficerId officer = personDirectory.officer(AIGUL, "АЙГҮЛ");
    assertThat(officer.isThePerson(personDirectory.applicant(AIGUL))).isTrue();
  }

  @Test
  void theNameOfAnOfficerIsKeptUpToDate() {
    personDirectory.officer(AIGUL, "АЙГҮЛ");
    assertThat(personDirectory.nameOf(personDirectory.officer(AIGUL, "АЙГҮЛ СЕРІКҚЫЗЫ")))
        .isEqualTo("АЙГҮЛ СЕРІКҚЫЗЫ");
  }

  @Test
  void aPersonWhoIsNoOfficerHasNoName() {
    assertThat(personDirectory.nameOf(new OfficerId(personDirectory.applicant(AIGUL).value())))
        .isEmpty();
  }

  @Test
  void everyUnknownPayerGetsANewId() {
    assertThat(personDirectory.newPayer()).isNotEqualTo(personDirectory.newPayer());
  }

  @Test
  void anUnknownPayerHasNoIin() {
    ApplicantId payer = new ApplicantId(personDirectory.newPayer().value());

    assertThatThrownBy(() -> personDirectory.iinOf(payer))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void anUnknownPayerIsRolledBackWithItsTransaction() {
    PayerId payer =
        new TransactionTemplate(new JdbcTransactionManager(SOURCE))
            .execute(status -> {
              status.setRollbackOnly();
              return personDirectory.newPayer();
            });

    assertThat(keys.of(payer)).isEmpty();
  }

  @Test
  void anErasedCitizenWhoReturnsGetsANewPseudonym() {
    ApplicantId before = personDirectory.applicant(AIGUL);
    erase();
    assertThat(personDirectory.applicant(AIGUL)).isNotEqualTo(before);
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
