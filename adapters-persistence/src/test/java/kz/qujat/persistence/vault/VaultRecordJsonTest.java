package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.Area;
import kz.qujat.application.vault.VaultRecord.BankAccount;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.application.vault.VaultRecord.RawMessage;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.person.Sex;
import kz.qujat.domain.refund.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The stored form of vault records. It never changes, because digests in the history depend on it.
class VaultRecordJsonTest {
  private static final RevocationProof OCSP =
      new RevocationProof(
          RevocationSource.OCSP,
          "http://ocsp.example/",
          Instant.parse("2026-03-02T04:00:01.5Z"),
          Instant.parse("2026-03-02T04:00:01Z"),
          Instant.parse("2026-03-02T04:00:00Z"),
          "MIIC");
  private static final RevocationProof NCANODE =
      new RevocationProof(
          RevocationSource.NCANODE,
          "http://ncanode.example/",
          Instant.parse("2026-03-02T04:00:01Z"),
          null,
          null,
          "e30=");

  static List<Arguments> papers() {
    return List.of(
        Arguments.of(
            new ContactForm("+77011234567", null, Language.KK, true, false),
            """
            {"kind":"contact-form","paper":{"cabinet":false,"language":"KK",\
            "phone":"+77011234567","sms":true}}\
            """),
        Arguments.of(
            new Comment("Көзі жабық"),
            "{\"kind\":\"comment\",\"paper\":{\"text\":\"Көзі жабық\"}}"),
        Arguments.of(
            new Comment("Закрыты глаза", "Көзі жабық", new Area(10, 20, 30, 40)),
            """
            {"kind":"comment","paper":{"area":{"height":40,"width":30,"x":10,"y":20},\
            "kazakh":"Көзі жабық","text":"Закрыты глаза"}}\
            """),
        Arguments.of(
            new CardNumber("012345678"),
            "{\"kind\":\"card-number\",\"paper\":{\"number\":\"012345678\"}}"),
        Arguments.of(
            new BankAccount(new Iban("KZ86125KZT5004100100")),
            "{\"kind\":\"bank-account\",\"paper\":{\"iban\":{\"value\":\"KZ86125KZT5004100100\"}}}"),
        Arguments.of(
            new ExemptionGround(Exemption.MOTHER),
            "{\"kind\":\"exemption-ground\",\"paper\":{\"ground\":\"MOTHER\"}}"),
        Arguments.of(
            new BankReference("B-1", "G-1"),
            "{\"kind\":\"bank-reference\",\"paper\":{\"bank\":\"B-1\",\"gateway\":\"G-1\"}}"),
        Arguments.of(
            new NamedPayer("000740000728", "ТОО Мысал"),
            "{\"kind\":\"named-payer\",\"paper\":{\"bin\":\"000740000728\",\"name\":\"ТОО"
                + " Мысал\"}}"),
        Arguments.of(new NamedPayer(null, null), "{\"kind\":\"named-payer\",\"paper\":{}}"),
        Arguments.of(
            new RawMessage("PG1vbmV5Lz4="),
            "{\"kind\":\"raw-message\",\"paper\":{\"content\":\"PG1vbmV5Lz4=\"}}"),
        Arguments.of(
            new HolderRecord(
                "СЕРІКОВА",
                "АЙГҮЛ",
                null,
                LocalDate.of(1985, 5, 15),
                Sex.FEMALE,
                "KAZ",
                true,
                "049000001"),
            """
            {"kind":"holder-record","paper":{"birthDate":"1985-05-15","canAct":true,\
            "cardNumber":"049000001","citizenship":"KAZ","givenName":"АЙГҮЛ","sex":"FEMALE",\
            "surname":"СЕРІКОВА"}}\
            """),
        Arguments.of(
            new SignedText("a\nb", "MIIB", List.of()),
            "{\"kind\":\"signed-text\",\"paper\":{\"cms\":\"MIIB\",\"revocations\":[],\"text\":\"a\\nb\"}}"),
        Arguments.of(
            new SignedText("a", "MIIB", List.of(OCSP, NCANODE)),
            """
            {"kind":"signed-text","paper":{"cms":"MIIB","revocations":[{"address":"http://ocsp.example/",\
            "answer":"MIIC","producedAt":"2026-03-02T04:00:01Z",\
            "receivedAt":"2026-03-02T04:00:01.500Z","source":"OCSP",\
            "thisUpdate":"2026-03-02T04:00:00Z"},{"address":"http://ncanode.example/",\
            "answer":"e30=","receivedAt":"2026-03-02T04:00:01Z","source":"NCANODE"}],"text":"a"}}\
            """));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void theStoredFormOfARecordDoesNotChange(VaultRecord paper, String stored) {
    assertThat(new String(VaultRecordJson.write(paper), UTF_8)).isEqualTo(stored);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void storedRecordsCanStillBeRead(VaultRecord paper, String stored) {
    assertThat(VaultRecordJson.read(stored.getBytes(UTF_8), VaultRecord.class)).hasValue(paper);
  }

  @Test
  void everyKindOfRecordHasAStoredForm() {
    Stream<Class<?>> covered =
        papers().stream().<Class<?>>map(row -> row.get()[0].getClass()).distinct();
    assertThat(covered)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(VaultRecord.class.getPermittedSubclasses()));
  }

  @Test
  void aRecordOfAnotherKindIsNotReturned() {
    assertThat(VaultRecordJson.read(VaultRecordJson.write(new Comment("x")), CardNumber.class))
        .isEmpty();
  }
}
