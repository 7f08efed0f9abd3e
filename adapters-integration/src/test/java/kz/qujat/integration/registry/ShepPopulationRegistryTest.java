package kz.qujat.integration.registry;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;
import static kz.qujat.integration.registry.AskedRegister.AIGUL;
import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static kz.qujat.integration.registry.AskedRegister.found;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import kz.qujat.domain.person.Sex;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ShepPopulationRegistryTest {
  private static final String FULL =
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
        <photo><mediaType>image/jpeg</mediaType><content>/9j/4AAQ</content></photo></extension>
      """;

  private AskedRegister register;

  @BeforeEach
  void open() throws Exception {
    register = new AskedRegister();
  }

  @AfterEach
  void close() {
    register.close();
  }

  @Test
  void thePersonIsUnderstoodInFull() {
    assertThat(found(register.says(FULL)))
        .isEqualTo(
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
                new ImageContent(
                    "image/jpeg",
                    new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0x10})));
  }

  @Test
  void elementsMissingInTheRegisterAreAbsent() {
    Entry entry = found(register.says(PERSON));
    assertThat(entry.photo()).isNull();
    assertThat(entry.patronymic()).isNull();
    assertThat(entry.person())
        .isEqualTo(
            new Person(LocalDate.of(1985, 5, 15), "KAZ", null, false, false, null, List.of()));
  }

  @Test
  void theIinIsSentOnlyInTheBody() {
    register.stub.answers(200, OtherSide.answers("NOT_FOUND", ""));
    register.registry.find(AIGUL);
    var heard = register.stub.heard().getFirst();
    var question = Xml.find(OtherSide.heard(heard.body()), "request", "requestData", "data");
    assertThat(Xml.text(question, "request", "iin")).isEqualTo("850515490903");
    assertThat(heard.path()).doesNotContain("850515490903");
  }

  @Test
  void anUnknownIinIsNotFound() {
    register.stub.answers(200, OtherSide.answers("NOT_FOUND", ""));
    assertThat(register.registry.find(AIGUL)).isEqualTo(new Answer.NotFound());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<person/>",
        "<human><iin>850515490903</iin></human>",
        "<person><sex>FEMALE</sex></person>",
        "<person><iin>850515390001</iin></person>",
        "<person><iin>850515490903</iin><iin>850515390001</iin></person>"
      })
  void anAnswerNotAboutTheRequestedPersonCountsAsUnavailable(String content) {
    register.stub.answers(200, OtherSide.answers("SUCCESS", AskedRegister.response(content)));
    assertUnavailable();
  }

  @Test
  void aRefusalCountsAsUnavailable() {
    register.stub.answers(200, OtherSide.answers("LIMIT_REACHED", ""));
    assertUnavailable();
  }

  @Test
  void aFaultCountsAsUnavailable() {
    register.stub.answers(500, OtherSide.fault("Server", "X"));
    assertUnavailable();
  }

  @Test
  void aMissingAnswerCountsAsUnavailable() {
    register.stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void theLogNamesAnUnclearElementWithoutItsValue(CapturedOutput log) {
    register.says(PERSON.replace("1985-05-15", "15.05.1985"));
    assertThat(log)
        .contains("WARN", "birthDate")
        .doesNotContain("15.05.1985", "Сапарова", "850515");
  }

  @Test
  void theLogNamesAnOddElementWithoutItsValue(CapturedOutput log) {
    register.says(PERSON + "<extension><exemption>ASTRONAUT</exemption></extension>");
    assertThat(log)
        .contains("extension/exemption")
        .doesNotContain("ASTRONAUT", "Сапарова", "850515");
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> register.registry.find(AIGUL))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CIVIL_REGISTRY))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("850515490903", "850515390001"));
  }
}
