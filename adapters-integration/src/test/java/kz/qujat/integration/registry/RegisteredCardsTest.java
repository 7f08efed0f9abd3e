package kz.qujat.integration.registry;

import static kz.qujat.integration.registry.AskedRegister.PERSON;
import static kz.qujat.integration.registry.AskedRegister.found;
import static kz.qujat.integration.registry.AskedRegister.foundWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every element of a document when absent, unusual or unreadable, in a card that could be in force
/// and in one that could not.
class RegisteredCardsTest {
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

  private Answer holds(String documents) {
    return register.says(PERSON + "<documents>" + documents + "</documents>");
  }

  private Answer with(String right, String wrong) {
    assertThat(GOOD).contains(right);
    return holds(GOOD.replace(right, wrong == null ? "" : wrong));
  }

  private static String document(String elements) {
    return "<document>" + elements + "</document>";
  }

  // The card in force

  @ParameterizedTest
  @CsvSource({
    "<documentType>002</documentType>, , documentType",
    "002, УДОСТОВЕРЕНИЕ, documentType",
    "</documentType>, </documentType><documentType>001</documentType>, documentType",
    "<number>012345678</number>, , number",
    "</number>, </number><number>087654321</number>, number",
    "<endDate>2026-12-05</endDate>, , endDate",
    "2026-12-05, 05.12.2026, endDate",
    "2026-12-05, 0001-01-01, endDate",
    "false, нет, documentInvalidity",
    "</documentInvalidity>, </documentInvalidity><documentInvalidity>1</documentInvalidity>,"
        + " documentInvalidity"
  })
  void theDataOfACardInForceMustBeUnderstood(String right, String wrong, String element) {
    assertThat(with(right, wrong)).isEqualTo(new Answer.Unclear("documents/document/" + element));
  }

  @ParameterizedTest
  @CsvSource({
    "<documentInvalidity>false</documentInvalidity>, ",
    "false, 0",
    "2026-12-05, 2026-12-05+05:00",
    "2026-12-05, 2026-12-05T00:00:00Z"
  })
  void aCardIsUnderstoodHoweverItIsWritten(String right, String wrong) {
    assertThat(found(with(right, wrong)).person().cards()).containsExactly(CARD);
  }

  @Test
  void theDayOfIssueMayBeAbsent() {
    Person person = found(with("<beginDate>2016-12-05</beginDate>", "")).person();
    assertThat(person.currentCard()).contains(issuedOnAnUnknownDay());
  }

  @Test
  void anUnreadableDayOfIssueIsOnlyAnOddity() {
    Answer answer = with("2016-12-05", "05.12.2016");
    assertThat(foundWith(List.of("documents/document/beginDate"), answer).person().currentCard())
        .contains(issuedOnAnUnknownDay());
  }

  private static Card issuedOnAnUnknownDay() {
    return new Card(CARD.number(), null, CARD.expiresOn(), false);
  }

  // Documents besides the card in force

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<documentType>002</documentType><number>1</number><documentInvalidity>true</documentInvalidity>",
        "<documentType>002</documentType><documentInvalidity>1</documentInvalidity>",
        "<documentType>карта</documentType><documentInvalidity>true</documentInvalidity>",
        "<documentType>002</documentType><endDate>?</endDate><beginDate>?</beginDate>"
            + "<documentInvalidity>true</documentInvalidity>"
      })
  void anUnreadableInvalidatedCardDoesNotMatter(String old) {
    assertThat(found(holds(document(old) + GOOD)).person().currentCard()).contains(CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<endDate>2016-12-04</endDate>",
        "<endDate>2016-12-04</endDate><documentInvalidity>сдано</documentInvalidity>",
        "<beginDate>1996-12-05</beginDate>",
        "<beginDate>1996-12-05</beginDate><number>1</number><endDate>бессрочно</endDate>"
      })
  void anUnreadableOlderCardDoesNotMatter(String old) {
    String older = document("<documentType>002</documentType>" + old);
    assertThat(found(holds(GOOD + older)).person().currentCard()).contains(CARD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"001", "005", "999"})
  void aDocumentOfAnotherKindIsIgnored(String type) {
    String other =
        document(
            "<documentType>%s</documentType><endDate>?</endDate><documentInvalidity>?"
                    .formatted(type)
                + "</documentInvalidity>");
    assertThat(found(holds(other + GOOD)).person().cards()).containsExactly(CARD);
  }

  @ParameterizedTest
  @CsvSource({
    "<endDate>2035-01-01</endDate>, number",
    "<number>1</number>, endDate",
    "<number>1</number><endDate>2035-01-01</endDate>"
        + "<documentInvalidity>сдано</documentInvalidity>, documentInvalidity",
    "<beginDate>2025-01-01</beginDate><number>1</number>, endDate"
  })
  void anIncompleteCardThatCouldBeNewerIsUnclear(String newer, String element) {
    String other = document("<documentType>002</documentType>" + newer);
    assertThat(holds(GOOD + other)).isEqualTo(new Answer.Unclear("documents/document/" + element));
  }

  // No card in force

  @ParameterizedTest
  @ValueSource(strings = {"", "<document/>", "<document> </document>"})
  void aPersonWithoutDocumentsHasNoCard(String documents) {
    Person person = found(holds(documents)).person();
    assertThat(person.cards()).isEmpty();
    assertThat(person.incompleteCards()).isFalse();
  }

  @Test
  void anInvalidatedCardWithoutFurtherDataIsAnIncompleteCard() {
    String old =
        document("<documentType>002</documentType><documentInvalidity>true</documentInvalidity>");
    Person person = found(holds(old)).person();
    assertThat(person.cards()).isEmpty();
    assertThat(person.incompleteCards()).isTrue();
  }

  @Test
  void theCardsOfAForeignerDoNotMatter() {
    String foreigner = PERSON.replace("KAZ", "RUS");
    String documents = "<documents>" + GOOD.replace("2026-12-05", "?") + "</documents>";
    assertThat(found(register.says(foreigner + documents)).person().cards()).isEmpty();
  }
}
