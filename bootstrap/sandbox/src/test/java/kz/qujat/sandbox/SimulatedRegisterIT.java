package kz.qujat.sandbox;

import static kz.qujat.sandbox.Papers.AIGUL;
import static kz.qujat.sandbox.Papers.DAULET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

@Timeout(120)
class SimulatedRegisterIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  private static Answer find(Iin iin) {
    return RunningSandbox.patiently(() -> sandbox.the(PopulationRegistry.class).find(iin));
  }

  @Test
  void anEnteredPersonIsFound() {
    var reply =
        sandbox.put(
            "/sandbox/citizens/850515490903",
            """
            {"surname":"Сапарова","givenName":"Айгүл","patronymic":null,"birthDate":"1985-05-15",
             "sex":"FEMALE","citizenship":"KAZ","photoBase64":null,
             "cards":[{"number":"012345678","issuedOn":"2016-03-20","expiresOn":"2026-03-20",
                       "invalidated":false}]}
            """);
    assertThat(reply.status()).isEqualTo(200);
    assertThat(find(AIGUL)).isEqualTo(new Answer.Found(Papers.entry(), List.of()));
  }

  @Test
  void aPhotoIsReturnedUnchanged() {
    sandbox.put(
        "/sandbox/citizens/080229690004",
        """
        {"surname":"А","givenName":"Б","birthDate":"2008-02-29","sex":"MALE","citizenship":"KAZ",
         "exemption":"ORPHAN","deathDate":"2025-01-01","missing":true,"incapable":true,
         "photoBase64":"/9j/4AAQ","cards":[]}
        """);
    var entry = ((Answer.Found) find(new Iin("080229690004"))).entry();
    assertThat(entry.photo().mediaType()).isEqualTo("image/jpeg");
    assertThat(entry.person().exemption()).isNotNull();
    assertThat(entry.person().missing()).isTrue();
  }

  @Test
  void anIinThatWasNotEnteredIsNotFound() {
    assertThat(find(DAULET)).isEqualTo(new Answer.NotFound());
  }

  @Test
  void anInvalidPersonIsRefusedFieldByField() {
    var reply =
        sandbox.put(
            "/sandbox/citizens/850515490903",
            """
            {"surname":"А","birthDate":"15.05.1985","sex":"X","citizenship":"KAZ",
             "cards":[{"number":"1"}]}
            """);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.mediaType()).startsWith("application/problem+json");
    assertThat(reply.json().path("code").asString()).isEqualTo("VALIDATION");
    assertThat(reply.json().path("errors").findValuesAsString("field"))
        .containsExactly(
            "givenName", "birthDate", "sex", "cards[0].issuedOn", "cards[0].expiresOn");
  }
}
