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
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShepPopulationRegistryTest {
  private static final Iin AIGUL = new Iin("850515490903");

  private static final String FULL =
      person(
          """
          <iin>850515490903</iin>
          <fio><surname>Сапарова</surname><firstname>Айгүл</firstname>
            <secondname>Маратқызы</secondname></fio>
          <birthDate>1985-05-15</birthDate><deathDate>2026-01-31</deathDate><sex>FEMALE</sex>
          <citizenship>KAZ</citizenship><personStatus>DEAD</personStatus>
          <personCapableStatus>INCAPABLE</personCapableStatus>
          <missingStatus>MISSING</missingStatus>
          <documents>
            <document><documentType>002</documentType><number>012345678</number>
              <beginDate>2016-03-20</beginDate><endDate>2026-03-20</endDate>
              <issueOrganization>МВД РК</issueOrganization>
              <documentInvalidity>true</documentInvalidity></document>
            <document><documentType>001</documentType><number>N1234567</number>
              <beginDate>2020-01-01</beginDate><endDate>2030-01-01</endDate>
              <documentInvalidity>false</documentInvalidity></document>
          </documents>
          <extension><exemption>MOTHER</exemption>
            <photo><mediaType>image/jpeg</mediaType><content>AQID</content></photo></extension>
          """);

  private static final String SPARSE =
      person(
          """
          <iin>850515490903</iin>
          <fio><surname>Сапарова</surname><firstname>Айгүл</firstname></fio>
          <birthDate>1985-05-15</birthDate><sex>FEMALE</sex><citizenship>KAZ</citizenship>
          <personStatus>LIVING</personStatus>
          """);

  private static String person(String fields) {
    return """
    <r:response xmlns:r="http://qujat.kz/schemas/gbdfl/1"><person>%s</person></r:response>
    """
        .formatted(fields);
  }

  private StubNeighbour register;
  private ShepPopulationRegistry registry;

  @BeforeEach
  void open() throws Exception {
    register = new StubNeighbour();
    registry = new ShepPopulationRegistry(OtherSide.channelsTo(register).sync(CIVIL_REGISTRY));
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void thePersonIsUnderstoodInFull() {
    register.answers(200, OtherSide.answers("SUCCESS", FULL));
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
    register.answers(200, OtherSide.answers("SUCCESS", SPARSE));
    Entry entry = registry.find(AIGUL).orElseThrow();
    assertThat(entry.photo()).isNull();
    assertThat(entry.patronymic()).isNull();
    assertThat(entry.person())
        .isEqualTo(
            new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of()));
  }

  @Test
  void theNumberTravelsInTheBodyAndNowhereElse() {
    register.answers(200, OtherSide.answers("NOT_FOUND", ""));
    registry.find(AIGUL);
    var heard = register.heard().getFirst();
    var question = Xml.find(OtherSide.heard(heard.body()), "request", "requestData", "data");
    assertThat(Xml.text(question, "request", "iin")).isEqualTo("850515490903");
    assertThat(heard.path()).doesNotContain("850515490903");
  }

  @Test
  void aNumberTheRegisterDoesNotKnowIsNobody() {
    register.answers(200, OtherSide.answers("NOT_FOUND", ""));
    assertThat(registry.find(AIGUL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "<birthDate>1985-05-15</birthDate>, ",
        "1985-05-15, 15.05.1985",
        "FEMALE, 2",
        "<iin>850515490903</iin>, ",
        "<iin>850515490903</iin>, <iin>850515390001</iin>",
        "LIVING, DEAD",
        "LIVING, UNKNOWN",
        "person>, human>"
      })
  void anEntryThatMakesNoSenseIsNoAnswer(String right, String wrong) {
    String entry = SPARSE.replace(right, wrong == null ? "" : wrong);
    register.answers(200, OtherSide.answers("SUCCESS", entry));
    assertUnavailable();
  }

  @Test
  void aRefusalIsNoAnswer() {
    register.answers(200, OtherSide.answers("LIMIT_REACHED", ""));
    assertUnavailable();
  }

  @Test
  void aFaultIsNoAnswer() {
    register.answers(500, OtherSide.fault("Server", "X"));
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
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("850515490903", "850515390001"));
  }
}
