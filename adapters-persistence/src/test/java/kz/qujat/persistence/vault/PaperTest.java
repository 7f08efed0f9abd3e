package kz.qujat.persistence.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.application.vault.Confidential;
import kz.qujat.application.vault.Confidential.Area;
import kz.qujat.application.vault.Confidential.BankAccount;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.RevocationSource;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.refund.Iban;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The stored form of papers: digests in the history depend on it, so it never changes.
class PaperTest {
  static List<Arguments> papers() {
    return List.of(
        Arguments.of(
            new ContactForm("+77011234567", null, Language.KK, true, false),
            """
            {"kind":"contact-form","paper":{"cabinet":false,"email":null,"language":"KK",\
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
            new SignedText("a\nb", "MIIB"),
            "{\"kind\":\"signed-text\",\"paper\":{\"cms\":\"MIIB\",\"text\":\"a\\nb\"}}"),
        Arguments.of(
            new SignedText(
                "a",
                "MIIB",
                new RevocationProof(
                    RevocationSource.OCSP,
                    "http://ocsp.example/",
                    Instant.parse("2026-03-02T04:00:01.5Z"),
                    Instant.parse("2026-03-02T04:00:01Z"),
                    Instant.parse("2026-03-02T04:00:00Z"),
                    "MIIC")),
            """
            {"kind":"signed-text","paper":{"cms":"MIIB","revocation":{"address":"http://ocsp.example/",\
            "answer":"MIIC","producedAt":"2026-03-02T04:00:01Z",\
            "receivedAt":"2026-03-02T04:00:01.500Z","source":"OCSP",\
            "thisUpdate":"2026-03-02T04:00:00Z"},"text":"a"}}\
            """),
        Arguments.of(
            new SignedText(
                "a",
                "MIIB",
                new RevocationProof(
                    RevocationSource.NCANODE,
                    "http://ncanode.example/",
                    Instant.parse("2026-03-02T04:00:01Z"),
                    null,
                    null,
                    "e30=")),
            """
            {"kind":"signed-text","paper":{"cms":"MIIB",\
            "revocation":{"address":"http://ncanode.example/","answer":"e30=",\
            "receivedAt":"2026-03-02T04:00:01Z","source":"NCANODE"},"text":"a"}}\
            """));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void aPaperIsAlwaysWrittenTheSameWay(Confidential paper, String stored) {
    assertThat(new String(Papers.write(paper), UTF_8)).isEqualTo(stored);
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whatWasStoredStillReads(Confidential paper, String stored) {
    assertThat(Papers.read(stored.getBytes(UTF_8), Confidential.class)).hasValue(paper);
  }

  @Test
  void everyKindOfPaperHasAStoredForm() {
    Stream<Class<?>> covered =
        papers().stream().<Class<?>>map(row -> row.get()[0].getClass()).distinct();
    assertThat(covered)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.asList(Confidential.class.getPermittedSubclasses()));
  }

  @Test
  void aPaperOfAnotherKindIsNotTheOneAskedFor() {
    assertThat(Papers.read(Papers.write(new Comment("x")), CardNumber.class)).isEmpty();
  }
}
