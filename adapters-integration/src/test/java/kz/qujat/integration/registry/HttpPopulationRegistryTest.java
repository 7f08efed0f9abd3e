package kz.qujat.integration.registry;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.PopulationRegistry.Sex;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Picture;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPopulationRegistryTest {
  private static final Iin AIGUL = new Iin("850515490903");

  private static final String FULL =
      """
      {"iin":"850515490903","surname":"Сапарова","givenName":"Айгүл","patronymic":"Маратқызы",
       "birthDate":"1985-05-15","sex":"FEMALE","citizenship":"KAZ","deathDate":"2026-01-31",
       "missing":true,"incapable":true,"exemption":"MOTHER",
       "documents":[
         {"documentType":"002","number":"012345678","beginDate":"2016-03-20",
          "endDate":"2026-03-20","documentInvalidity":true},
         {"documentType":"001","number":"N1234567","beginDate":"2020-01-01",
          "endDate":"2030-01-01","documentInvalidity":false}],
       "photo":{"mediaType":"image/jpeg","base64":"AQID"},
       "somethingNew":1}
      """;

  private static final String SPARSE =
      """
      {"surname":"Сапарова","givenName":"Айгүл","birthDate":"1985-05-15","sex":"FEMALE",
       "citizenship":"KAZ","documents":[]}
      """;

  private StubNeighbour register;
  private HttpPopulationRegistry registry;

  @BeforeEach
  void open() throws Exception {
    register = new StubNeighbour();
    registry = new HttpPopulationRegistry(register.as(CIVIL_REGISTRY));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void thePersonIsUnderstoodInFull() {
    register.answers(200, FULL);
    assertThat(registry.find(AIGUL))
        .contains(
            new Entry(
                "Сапарова",
                "Айгүл",
                "Маратқызы",
                Sex.FEMALE,
                new Person(
                    LocalDate.of(1985, 5, 15),
                    "KAZ",
                    LocalDate.of(2026, 1, 31),
                    true,
                    true,
                    Exemption.MOTHER,
                    List.of(
                        new Card(
                            "012345678",
                            LocalDate.of(2016, 3, 20),
                            LocalDate.of(2026, 3, 20),
                            true))),
                new Picture("image/jpeg", new byte[] {1, 2, 3})));
  }

  @Test
  void whatTheRegisterLeavesOutIsAbsent() {
    register.answers(200, SPARSE);
    Entry entry = registry.find(AIGUL).orElseThrow();
    assertThat(entry.photo()).isNull();
    assertThat(entry.patronymic()).isNull();
    assertThat(entry.person())
        .isEqualTo(
            new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of()));
  }

  @Test
  void theNumberTravelsInTheBodyAndNowhereElse() {
    register.answers(404, "");
    registry.find(AIGUL);
    var heard = register.heard().getFirst();
    assertThat(heard.json().path("iin").asString()).isEqualTo("850515490903");
    assertThat(heard.path() + heard.messageId()).doesNotContain("850515490903");
  }

  @Test
  void aNumberTheRegisterDoesNotKnowIsNobody() {
    register.answers(404, "{\"code\":\"NOT_FOUND\"}");
    assertThat(registry.find(AIGUL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "\"850515490903\"",
        "{}",
        "{\"surname\":\"А\",\"givenName\":\"Б\",\"birthDate\":\"15.05.1985\"}"
      })
  void anEntryThatMakesNoSenseIsNoAnswer(String body) {
    register.answers(200, body);
    assertUnavailable();
  }

  @Test
  void aRefusalIsNoAnswer() {
    register.answers(422, "{\"code\":\"LIMIT_REACHED\"}");
    assertUnavailable();
  }

  @Test
  void aFaultIsNoAnswer() {
    register.answers(500, "");
    assertUnavailable();
  }

  @Test
  void silenceIsNoAnswer() {
    register.hangsUp();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> registry.find(AIGUL))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CIVIL_REGISTRY))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("850515490903"));
  }
}
