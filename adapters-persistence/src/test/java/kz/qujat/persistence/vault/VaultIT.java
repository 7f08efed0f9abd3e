package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.persistence.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class VaultIT {
  private static final Iin AIGUL = new Iin("850515490903");
  private static final Iin DAULET = new Iin("850515390001");
  private static final String PHONE = "+77011234567";
  private static final ContactForm FORM =
      new ContactForm(PHONE, "aigul@example.kz", Language.KK, true, true);
  private static final DataSource SOURCE = TestDatabase.fresh().runtime();

  private final JdbcClient database = JdbcClient.create(SOURCE);
  private final MasterKey master = new MasterKey(new byte[MasterKey.BYTES]);
  private final PersonCiphers keys = new PersonCiphers(database, master);
  private final PseudonymDirectory pseudonymDirectory =
      new JdbcPseudonymDirectory(database, keys, master, UUID::randomUUID);
  private final Vault vault = new JdbcVault(database, keys);

  @BeforeEach
  void nobodyIsKnown() {
    erase();
    assertThat(pseudonymDirectory.known(AIGUL)).isEmpty();
  }

  @Test
  void aRecordIsFoundByItsDigest() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    assertThat(vault.read(aigul, vault.keep(aigul, FORM), ContactForm.class)).hasValue(FORM);
  }

  @Test
  void storingARecordAgainGivesTheSameDigest() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    assertThat(vault.keep(aigul, FORM)).isEqualTo(vault.keep(aigul, FORM));
  }

  @Test
  void theDigestIsKnownBeforeTheRecordIsStored() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    Digest digest = vault.digest(aigul, FORM);
    assertThat(vault.read(aigul, digest, ContactForm.class)).isEmpty();
    assertThat(vault.keep(aigul, FORM)).isEqualTo(digest);
  }

  @Test
  void equalRecordsOfTwoPeopleHaveDifferentDigests() {
    assertThat(vault.digest(pseudonymDirectory.applicant(AIGUL), FORM))
        .isNotEqualTo(vault.digest(pseudonymDirectory.applicant(DAULET), FORM));
  }

  @Test
  void aRecordIsReadOnlyAsItsOwnKind() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    Digest digest = vault.keep(aigul, new Comment("Көзі жабық"));
    assertThat(vault.read(aigul, digest, CardNumber.class)).isEmpty();
  }

  @Test
  void theRecordsOfAPersonAreFoundByKind() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    var first = new BankReference("B-1", "G-1");
    var second = new BankReference("B-2", "G-2");
    vault.keep(aigul, first);
    vault.keep(aigul, FORM);
    vault.keep(aigul, second);
    vault.keep(pseudonymDirectory.applicant(DAULET), new BankReference("B-3", "G-3"));

    assertThat(vault.papers(aigul, BankReference.class)).containsExactlyInAnyOrder(first, second);
  }

  @Test
  void anUnknownPayerCanHaveRecords() {
    NonCitizenPayerId company = pseudonymDirectory.newPayer();
    var name = new NamedPayer("000740000728", "ТОО Мысал");

    assertThat(vault.read(company, vault.keep(company, name), NamedPayer.class)).hasValue(name);
  }

  @Test
  void personalDataIsUnreadableInTheTables() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    pseudonymDirectory.officer(AIGUL, "АЙГҮЛ");
    vault.keep(aigul, FORM);
    for (String clear : List.of(AIGUL.digits(), "АЙГҮЛ", PHONE)) {
      assertThat(rowsThatContain(clear)).as(clear).isZero();
    }
  }

  @Test
  void aRecordMovedToAnotherPersonCannotBeDecrypted() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    CitizenId daulet = pseudonymDirectory.applicant(DAULET);
    Digest digest = vault.keep(aigul, FORM);
    database
        .sql(
            """
            insert into vault_record (person_id, digest, sealed)
            select ?, digest, sealed from vault_record where person_id = ?
            """)
        .params(daulet.value(), aigul.value())
        .update();
    assertThatThrownBy(() -> vault.read(daulet, digest, ContactForm.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theDataOfAnErasedPersonCannotBeRead() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    Digest digest = vault.keep(aigul, FORM);
    StaffId officer = pseudonymDirectory.officer(AIGUL, "АЙГҮЛ");
    erase();
    assertThat(vault.read(aigul, digest, ContactForm.class)).isEmpty();
    assertThat(vault.papers(aigul, ContactForm.class)).isEmpty();
    assertThat(pseudonymDirectory.nameOf(officer)).isEmpty();
    assertThat(pseudonymDirectory.known(AIGUL)).isEmpty();
  }

  @Test
  void aRecordIsRolledBackWithItsTransaction() {
    CitizenId aigul = pseudonymDirectory.applicant(AIGUL);
    Digest digest = vault.digest(aigul, FORM);
    new TransactionTemplate(new JdbcTransactionManager(SOURCE))
        .executeWithoutResult(status -> {
          vault.keep(aigul, FORM);
          status.setRollbackOnly();
        });
    assertThat(vault.read(aigul, digest, ContactForm.class)).isEmpty();
  }

  private void erase() {
    database
        .sql("select count(erase_person(person_id)::text) from person where erased_at is null")
        .query(Long.class)
        .single();
  }

  private long rowsThatContain(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return database
        .sql(
            """
            select (select count(*) from vault_record
                    where position(:bytes in sealed) > 0 or position(:bytes in digest) > 0)
                 + (select count(*) from person
                    where position(:bytes in iin_index) > 0 or position(:bytes in sealed_iin) > 0
                       or position(:bytes in sealed_name) > 0)
            """)
        .param("bytes", bytes)
        .query(Long.class)
        .single();
  }
}
