package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static kz.qujat.integration.registry.AskedRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.domain.person.Sex;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every required element of a person when absent, unusual or unreadable.
class PersonRecordParserTest {
  private static final LocalDate BORN = LocalDate.of(1985, 5, 15);

  private AskedRegister register;

  @BeforeEach
  void open() throws Exception {
    register = new AskedRegister();
  }

  @AfterEach
  void close() {
    register.close();
  }

  private Answer with(String right, String wrong) {
    assertThat(PERSON).contains(right);
    return register.says(PERSON.replace(right, wrong == null ? "" : wrong));
  }

  // Dates

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-05-15",
        " 1985-05-15 ",
        "1985-05-15Z",
        "1985-05-15+06:00",
        "1985-05-15-11:00",
        "1985-05-15T00:00:00",
        "1985-05-15T00:00:00Z",
        "1985-05-15T23:30:00.125-05:00",
        "1985-05-15T24:00:00+06:00"
      })
  void aDateIsTheCivilDateAsItIsWritten(String date) {
    assertThat(found(with("1985-05-15", date)).person().birthDate()).isEqualTo(BORN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15.05.1985",
        "1985-02-30",
        "1985-05",
        "19850515",
        "+1985-05-15",
        "1985-05-15 00:00",
        "0001-01-01",
        "неизвестно"
      })
  void anUnreadableDateIsUnclear(String date) {
    assertThat(with("1985-05-15", date)).isEqualTo(new Answer.Unclear("birthDate"));
  }

  // Required elements

  @ParameterizedTest
  @CsvSource({
    "<birthDate>1985-05-15</birthDate>, , birthDate",
    "<birthDate>1985-05-15</birthDate>, <birthDate/>, birthDate",
    "</birthDate>, </birthDate><birthDate>1985-05-16</birthDate>, birthDate",
    "<sex>FEMALE</sex>, , sex",
    "FEMALE, 2, sex",
    "FEMALE, female, sex",
    "</sex>, </sex><sex>MALE</sex>, sex",
    "<citizenship>KAZ</citizenship>, , citizenship",
    "KAZ, 398, citizenship",
    "KAZ, Казахстан, citizenship",
    "</citizenship>, </citizenship><citizenship>RUS</citizenship>, citizenship"
  })
  void anElementThatTheDecisionNeedsMustBePresentAndUnderstood(
      String right, String wrong, String element) {
    assertThat(with(right, wrong)).isEqualTo(new Answer.Unclear(element));
  }

  @Test
  void identicalElementsCountOnce() {
    assertThat(found(with("</sex>", "</sex><sex>FEMALE</sex>")).sex()).isEqualTo(Sex.FEMALE);
  }

  @Test
  void twoPeopleInOneAnswerAreUnclear() {
    String person = "<person>" + PERSON + "</person>";
    assertThat(register.answers(AskedRegister.response(person + person)))
        .isEqualTo(new Answer.Unclear("person"));
  }

  // Names

  @Test
  void somePeopleHaveOnlyASurname() {
    Entry entry = found(with("<firstname>Айгүл</firstname>", ""));
    assertThat(entry.givenName()).isNull();
    assertThat(entry.names()).containsExactly("Сапарова");
  }

  @Test
  void somePeopleHaveOnlyAGivenName() {
    Entry entry = found(with("Сапарова", " "));
    assertThat(entry.surname()).isNull();
    assertThat(entry.names()).containsExactly("Айгүл");
  }

  @ParameterizedTest
  @CsvSource({
    "<surname>Сапарова</surname><firstname>Айгүл</firstname>, , fio",
    "</surname>, </surname><surname>Сапар</surname>, fio/surname",
    "</firstname>, </firstname><firstname>Айгуль</firstname>, fio/firstname",
    "</fio>, <secondname>А</secondname><secondname>Б</secondname></fio>, fio/secondname"
  })
  void aPersonWithoutANameOrWithTwoIsUnclear(String right, String wrong, String element) {
    assertThat(with(right, wrong)).isEqualTo(new Answer.Unclear(element));
  }

  // Citizenship

  @Test
  void aForeignCitizenshipIsUnderstood() {
    assertThat(found(with("KAZ", "RUS")).person().isCitizen()).isFalse();
  }

  // Ignored elements

  @Test
  void elementsThatDoNotAffectTheDecisionAreIgnored() {
    String more = "<regAddress>?</regAddress><nationality><code>?</code></nationality>";
    assertThat(register.says(PERSON + more)).isEqualTo(register.says(PERSON));
  }
}
