package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static kz.qujat.integration.registry.AskedRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.domain.eligibility.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The status elements (alive, missing, capable) when absent, unusual or unreadable.
class RegisteredStatusTest {
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
    return register.says(PERSON.replace(right, wrong));
  }

  @Test
  void aPersonWithoutAStatusIsAlive() {
    Entry entry = found(with("<personStatus>LIVING</personStatus>", ""));
    assertThat(entry.person().canAct()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "personStatus, ЖИВ",
    "deathDate, неизвестно",
    "missingStatus, LOST",
    "personCapableStatus, LIMITED"
  })
  void anUnreadableStatusIsUnclear(String element, String word) {
    String person = PERSON.replace("<personStatus>LIVING</personStatus>", "");
    assertThat(register.says(person + "<%1$s>%2$s</%1$s>".formatted(element, word)))
        .isEqualTo(new Answer.Unclear(element));
  }

  @Test
  void aPersonWhoIsFoundAndCapableMayAct() {
    String statuses =
        """
        <missingStatus>FOUND</missingStatus>
        <personCapableStatus>CAPABLE</personCapableStatus>
        """;
    Person person = found(register.says(PERSON + statuses)).person();
    assertThat(person.canAct()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<deathDate/>", "<deathDate>неизвестно</deathDate>"})
  void aPersonIsDeadEvenWithoutADateOfDeath(String date) {
    Person person = found(with("<personStatus>LIVING</personStatus>", dead(date))).person();
    assertThat(person.dead()).isTrue();
    assertThat(person.deathDate()).isNull();
  }

  private static String dead(String date) {
    return "<personStatus>DEAD</personStatus>" + date;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "LIVING", "УМЕР"})
  void aDateOfDeathMeansDead(String word) {
    Answer answer =
        with(
            "LIVING</personStatus>",
            word + "</personStatus>" + "<deathDate>2026-01-31Z</deathDate>");
    assertThat(found(answer).person().dead()).isTrue();
    assertThat(found(answer).person().deathDate()).isEqualTo(LocalDate.of(2026, 1, 31));
  }

  @Test
  void whenOneStatusRulesThePersonOutTheOthersDoNotMatter() {
    Answer answer =
        with("LIVING</personStatus>", "?</personStatus><missingStatus>MISSING</missingStatus>");
    assertThat(found(answer).person().canAct()).isFalse();
  }
}
