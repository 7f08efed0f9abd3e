package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.supervision.Cases.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.story.Families;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The text form identifies a history, so parsing must return what was formatted.
class SubjectTest {
  @ParameterizedTest
  @MethodSource
  void whatIsWrittenIsReadBack(SupervisionSubject subject) {
    assertThat(SupervisionSubject.parse(subject.toString())).contains(subject);
  }

  static Stream<SupervisionSubject> whatIsWrittenIsReadBack() {
    return Stream.of(
        waitFor(Awaited.ACCEPTANCE),
        refundWaitFor(Awaited.FILING),
        difference(ORDER_FURTHER_THERE),
        difference(PAYMENT_MISSING_HERE),
        MESSAGE,
        RECORD,
        UNLISTED);
  }

  @Test
  void theTextTellsWhatItIs() {
    assertThat(waitFor(Awaited.ACCEPTANCE))
        .hasToString("application-wait." + APPLICATION + ".ACCEPTANCE.5");
    assertThat(refundWaitFor(Awaited.FILING)).hasToString("refund-wait." + REFUND + ".FILING.1");
    assertThat(difference(ORDER_FURTHER_THERE))
        .hasToString("difference." + APPLICATION + ".ORDERS.1.PROGRESS");
    assertThat(MESSAGE).hasToString("message." + MESSAGE.content());
    assertThat(RECORD).hasToString("register-record." + DANA + ".person-documents-endDate");
    assertThat(UNLISTED).hasToString("read-model-failure." + APPLICATION + ".refund-register");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "message",
        "message.",
        "message.abc",
        "something.00000000-0000-0003-0000-000000000001",
        "application-wait.00000000-0000-0003-0000-000000000001.ACCEPTANCE",
        "application-wait.00000000-0000-0003-0000-000000000001.ACCEPTANCE.x",
        "application-wait.00000000-0000-0003-0000-000000000001.LUNCH.5",
        "application-wait.nobody.ACCEPTANCE.5",
        "refund-wait.00000000-0000-0005-0000-000000000001.FILING.",
        "difference.00000000-0000-0003-0000-000000000001.ORDERS.1",
        "difference.00000000-0000-0003-0000-000000000001.ORDERS.1.NOTHING",
        "register-record.00000000-0000-0001-0000-000000000001",
        "read-model-failure.00000000-0000-0003-0000-000000000001",
        "read-model-failure.worklist"
      })
  void anythingElseIsNoSubject(String text) {
    assertThat(SupervisionSubject.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "application-wait.3-0-3-0-1.ACCEPTANCE.5",
        "application-wait.00000000-0000-0003-0000-000000000001.ACCEPTANCE.+5",
        "application-wait.00000000-0000-0003-0000-000000000001.ACCEPTANCE.05",
        "application-wait.00000000-0000-0003-0000-000000000001.ACCEPTANCE.5.6",
        "difference.00000000-0000-0003-0000-000000000001.ORDERS.1.PROGRESS.more"
      })
  void anotherSpellingNamesNoOtherHistory(String text) {
    assertThat(SupervisionSubject.parse(text)).isEmpty();
  }

  @Test
  void everyKindOfSubjectIsReadBackHere() {
    assertThat(Families.of(whatIsWrittenIsReadBack().toList()))
        .isEqualTo(Set.copyOf(Families.membersOf(SupervisionSubject.class)));
  }
}
