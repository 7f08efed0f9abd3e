package kz.qujat.domain.supervision;

import static kz.qujat.domain.supervision.Awaited.*;
import static kz.qujat.domain.supervision.Cases.*;
import static kz.qujat.domain.supervision.SupervisionScenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Remedies for a wait; each means exactly one thing. (#9, fault 7)
class WaitTest {
  // Parking and resuming

  @ParameterizedTest
  @EnumSource
  void everyWaitCanBeParked(Awaited awaited) {
    given().when(park(waitFor(awaited))).then(parked(waitFor(awaited)));
  }

  @Test
  void aParkedWaitIsNotParkedAgain() {
    given(parked(waitFor(ACCEPTANCE))).when(park(waitFor(ACCEPTANCE))).thenNothing();
  }

  @Test
  void aParkedWaitIsResumed() {
    given(parked(waitFor(ACCEPTANCE)))
        .when(resume(waitFor(ACCEPTANCE)))
        .then(resumed(waitFor(ACCEPTANCE)));
  }

  @Test
  void aWaitThatIsNotParkedIsNotResumed() {
    given().when(resume(waitFor(ACCEPTANCE))).thenNothing();
    given(parked(waitFor(ACCEPTANCE)), resumed(waitFor(ACCEPTANCE)))
        .when(resume(waitFor(ACCEPTANCE)))
        .thenNothing();
  }

  @Test
  void aResumedWaitCanBeParkedAgain() {
    given(parked(waitFor(ACCEPTANCE)), resumed(waitFor(ACCEPTANCE)))
        .when(park(waitFor(ACCEPTANCE)))
        .then(parked(waitFor(ACCEPTANCE)));
  }

  @Test
  void resumingAReviewDoesNotTakeItFromItsOfficer() {
    given(parked(waitFor(DECISION)))
        .when(resume(waitFor(DECISION)))
        .then(resumed(waitFor(DECISION)));
  }

  // Retry

  @ParameterizedTest
  @EnumSource(names = {"REGISTRATION", "ACCEPTANCE", "NOTICE"})
  void whatDidNotGetThroughIsTriedAgain(Awaited awaited) {
    given().when(retry(waitFor(awaited))).then(retried(waitFor(awaited)));
  }

  @ParameterizedTest
  @EnumSource(names = {"FILING", "REFUND_ANSWER"})
  void whatARefundWaitsForIsTriedAgain(Awaited awaited) {
    given().when(retry(refundWaitFor(awaited))).then(retried(refundWaitFor(awaited)));
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"REGISTRATION", "ACCEPTANCE", "NOTICE", "FILING", "REFUND_ANSWER"})
  void whatPeopleOrTheNodeHaveToDoIsNotTriedAgain(Awaited awaited) {
    given()
        .when(retry(waitFor(awaited)))
        .thenRefused(new WrongRemedy(awaited.remedies(ParkingStatus.NOT_PARKED)));
    given(parked(waitFor(awaited)))
        .when(retry(waitFor(awaited)))
        .thenRefused(new WrongRemedy(awaited.remedies(ParkingStatus.PARKED)));
  }

  @Test
  void aRetryLeavesAParkedWaitParked() {
    given(parked(waitFor(ACCEPTANCE)))
        .when(retry(waitFor(ACCEPTANCE)))
        .then(retried(waitFor(ACCEPTANCE)));
    given(parked(waitFor(ACCEPTANCE)), retried(waitFor(ACCEPTANCE)))
        .when(resume(waitFor(ACCEPTANCE)))
        .then(resumed(waitFor(ACCEPTANCE)));
  }

  @Test
  void everyRetryIsOneMoreTry() {
    given(retried(waitFor(ACCEPTANCE)))
        .when(retry(waitFor(ACCEPTANCE)))
        .then(retried(waitFor(ACCEPTANCE)));
  }

  // Taking the application from its officer

  @Test
  void itIsNotedWhyAnApplicationWasTakenFromItsOfficer() {
    given().when(noteTakenBack(DECISION)).then(relieved());
    given(parked(waitFor(DECISION))).when(noteTakenBack(DECISION)).then(relieved());
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DECISION")
  void onlyAReviewIsTakenFromAnOfficer(Awaited awaited) {
    given()
        .when(noteTakenBack(awaited))
        .thenRefused(new WrongRemedy(awaited.remedies(ParkingStatus.NOT_PARKED)));
  }

  @Test
  void takingTheApplicationFromItsOfficerEndsTheParking() {
    given(parked(waitFor(DECISION)), relieved()).when(resume(waitFor(DECISION))).thenNothing();
  }

  // A remedy that a wait does not have

  @Test
  void aWaitIsNotSettled() {
    given().when(settle(waitFor(ACCEPTANCE))).thenRefused(new NoSuchCase());
    given(parked(waitFor(ACCEPTANCE)))
        .when(settle(waitFor(ACCEPTANCE)))
        .thenRefused(new NoSuchCase());
  }

  // The remedies of each wait

  @ParameterizedTest
  @EnumSource
  void aParkedWaitCanBeResumedAndAnyOtherCanBeParked(Awaited awaited) {
    assertThat(awaited.remedies(ParkingStatus.PARKED))
        .endsWith(Remedy.RESUME)
        .doesNotContain(Remedy.PARK);
    assertThat(awaited.remedies(ParkingStatus.NOT_PARKED))
        .endsWith(Remedy.PARK)
        .doesNotContain(Remedy.RESUME);
  }

  @Test
  void onlyARequestedRetryRequestsOne() {
    assertThat(retried(waitFor(ACCEPTANCE)).retryRequested())
        .contains(retried(waitFor(ACCEPTANCE)));
    Stream<SupervisionEvent> others =
        Stream.of(
            parked(waitFor(ACCEPTANCE)),
            resumed(waitFor(ACCEPTANCE)),
            relieved(),
            found(PAYMENT_MISSING_HERE),
            settled(PAYMENT_MISSING_HERE, null),
            resolved(PAYMENT_MISSING_HERE),
            isSetAside(MESSAGE),
            messageSettled(MESSAGE));
    assertThat(others).allSatisfy(event -> assertThat(event.retryRequested()).isEmpty());
  }

  @Test
  void anAccountThatIsMissingIsAReminderAndNothingElseIs() {
    assertThat(Arrays.stream(Awaited.values()).filter(Awaited::isReminder))
        .containsExactly(BANK_ACCOUNT);
  }
}
