package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Days.SATURDAY;
import static kz.qujat.domain.supervision.Cases.*;
import static kz.qujat.domain.supervision.SupervisionScenario.given;

import java.util.stream.Stream;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A neighbour's message that could not be understood.
class MessageTest {
  @ParameterizedTest
  @MethodSource("subjects")
  void anUnreadableMessageIsStoredOnce(SupervisionSubject subject) {
    given().when(setAside(subject)).then(isSetAside(subject));
    given(isSetAside(subject)).when(setAside(subject)).thenNothing();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void anUnreadableMessageIsSettledOnce(SupervisionSubject subject) {
    given(isSetAside(subject)).when(settle(subject)).then(messageSettled(subject));
    given(isSetAside(subject), messageSettled(subject)).when(settle(subject)).thenNothing();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aSettledMessageIsNotStoredAgain(SupervisionSubject subject) {
    given(isSetAside(subject), messageSettled(subject)).when(setAside(subject)).thenNothing();
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void aMessageThatWasNeverStoredIsNotSettled(SupervisionSubject subject) {
    given().when(settle(subject)).thenRefused(new NoSuchCase());
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void itCannotBeTriedAgain(SupervisionSubject subject) {
    given().when(retry(subject)).thenRefused(new NoSuchCase());
    given(isSetAside(subject)).when(retry(subject)).thenRefused(new NoSuchCase());
  }

  static Stream<SupervisionSubject> subjects() {
    return Stream.of(MESSAGE, RECORD);
  }

  @Test
  void whatIsNotKeptNamesNoOwner() {
    given()
        .when(new SetAside(RECORD, "register", "DATE_UNREADABLE", "endDate", null, null, SATURDAY))
        .then(
            new MessageSetAside(
                RECORD, null, "register", "DATE_UNREADABLE", "endDate", null, null, SATURDAY));
  }
}
