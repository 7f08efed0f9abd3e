package kz.qujat.benchmark.product;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.notice.NotificationGateway;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Sex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/// Neighbours that answer at once, inside the process, in place of those of the integration module.
/// Every citizen is exempt from the duty, so neither the gateway nor the tax authority is called.
@Configuration(proxyBeanMethods = false)
class InProcessNeighbours {
  private static final LocalDate BORN = LocalDate.of(1985, 5, 15);
  private static final int CARD_DIGITS = 9;
  private static final int DAYS_TO_EXPIRY = 12;

  /// About as long as the response of a revocation service.
  private static final byte[] OCSP_RESPONSE = "x".repeat(1500).getBytes(UTF_8);

  @Bean
  @Primary
  InProcessNode inProcessNode() {
    return new InProcessNode();
  }

  @Bean
  @Primary
  PopulationRegistry inProcessRegistry() {
    return iin -> new Answer.Found(entry(iin), List.of());
  }

  private static Entry entry(Iin iin) {
    LocalDate expiry = CivilDate.at(Instant.now()).plusDays(DAYS_TO_EXPIRY);
    String number = iin.digits().substring(iin.digits().length() - CARD_DIGITS);
    Card card = new Card(number, expiry.minusYears(10), expiry, false);
    Person person = new Person(BORN, "KAZ", null, false, false, Exemption.VETERAN, List.of(card));
    return new Entry("СЕЙТҚАЛИЕВА", "АЙГҮЛ", "ӘБДІҚЫЗЫ", Sex.FEMALE, person, null);
  }

  @Bean
  @Primary
  NotificationGateway inProcessNotifier() {
    return _ -> {};
  }

  @Bean
  @Primary
  Signatures inProcessSignatures() {
    return (_, _, _) -> new Verdict.Valid(revocation(Instant.now()));
  }

  private static RevocationProof revocation(Instant now) {
    return new RevocationProof(
        RevocationSource.OCSP,
        "http://ocsp.example/",
        now,
        now,
        now,
        Base64.getEncoder().encodeToString(OCSP_RESPONSE));
  }
}
