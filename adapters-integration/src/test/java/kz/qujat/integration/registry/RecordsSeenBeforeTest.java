package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.domain.eligibility.Card;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Records that were once misread as a missing answer.
class RecordsSeenBeforeTest {
  private static final String GOOD =
      """
      <document><documentType>002</documentType><number>012345678</number>
        <beginDate>2016-12-05</beginDate><endDate>2026-12-05</endDate>
        <documentInvalidity>false</documentInvalidity></document>
      """;
  private static final Card CARD =
      new Card("012345678", LocalDate.of(2016, 12, 5), LocalDate.of(2026, 12, 5), false);

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
  void aRecordWithAnOldCardWithoutADateIsUnderstood() {
    Answer answer =
        register.answers(
            """
            <response><person><iin>850515490903</iin><fio><surname>Ахметова</surname>\
            <firstname>Айгүл</firstname></fio><birthDate>1985-05-15</birthDate><sex>FEMALE</sex>\
            <citizenship>KAZ</citizenship><documents><document><documentType>002</documentType>\
            <number>000000001</number><beginDate>1996-12-05</beginDate>\
            <documentInvalidity>true</documentInvalidity></document>%s</documents></person>\
            </response>
            """
                .formatted(GOOD));
    assertThat(found(answer).person().currentCard()).contains(CARD);
  }

  @Test
  void aRecordWithADateWithAnOffsetIsUnderstood() {
    Answer answer =
        register.answers(
            """
            <response><person><iin>850515490903</iin><fio><surname>Ахметова</surname>\
            <firstname>Айгүл</firstname></fio><birthDate>1985-05-15+06:00</birthDate>\
            <sex>FEMALE</sex><citizenship>KAZ</citizenship><documents>%s</documents></person>\
            </response>
            """
                .formatted(GOOD));
    assertThat(found(answer).person().birthDate()).isEqualTo(LocalDate.of(1985, 5, 15));
  }
}
