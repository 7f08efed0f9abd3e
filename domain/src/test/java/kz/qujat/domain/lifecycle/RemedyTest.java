package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Awaited.*;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.lifecycle.Scenario.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RemedyTest {
  // What is awaited

  @Test
  void everyStageDeclaresWhatItWaitsFor() {
    assertThat(awaited(paidDraft())).containsExactly(REGISTRATION);
    assertThat(awaited(registered())).containsExactly(CLAIM);
    assertThat(awaited(underReview())).containsExactly(DECISION);
    assertThat(awaited(approved())).containsExactly(ACCEPTANCE);
    assertThat(awaited(sentToManufacture())).containsExactly(MANUFACTURE);
    assertThat(awaited(manufactured())).containsExactly(DELIVERY);
  }

  @Test
  void nothingIsAwaitedOfADraftWithoutMoneyOrOfWhatHasCome() {
    assertThat(awaited(draft())).isEmpty();
    assertThat(awaited(exemptDraft())).isEmpty();
    assertThat(awaited(draftAwaitingPayment())).isEmpty();
    assertThat(awaited(readyForPickup())).isEmpty();
    assertThat(awaited(issued())).isEmpty();
  }

  @Test
  void everyRefundDeclaresWhatItWaitsFor() {
    assertThat(awaited(refundOpen())).containsExactly(BANK_ACCOUNT);
    assertThat(awaited(refundReady())).containsExactly(FILING);
    assertThat(awaited(refundWithTheTaxAuthority())).containsExactly(REFUND_ANSWER);
    assertThat(awaited(refundTurnedDown())).containsExactly(BANK_ACCOUNT);
    assertThat(awaited(refundPaidOut())).isEmpty();
  }

  @Test
  void anAccountThatIsMissingIsAReminderAndNothingElseIs() {
    assertThat(Arrays.stream(Awaited.values()).filter(Awaited::isReminder))
        .containsExactly(BANK_ACCOUNT);
  }

  @ParameterizedTest
  @EnumSource(Awaited.class)
  void whatIsAsideCanBeTakenUpAndIsNotSetAsideAgain(Awaited awaited) {
    assertThat(awaited.remedies(true)).contains(Remedy.RELEASE).doesNotContain(Remedy.PARK);
  }

  private static Set<Awaited> awaited(History history) {
    Set<Awaited> awaited = Awaited.of(history.filed());
    assertThat(awaited.remove(NOTICE)).isTrue();
    return awaited;
  }

  // Retrying

  @Test
  void anOrderWithoutAnAnswerIsRetried() {
    given(approved()).when(retry(ACCEPTANCE)).then(retried(ACCEPTANCE));
  }

  @Test
  void theSameRetryAgainIsOneRetryAndAnotherIsAnother() {
    given(approved(), retried(ACCEPTANCE)).when(retry(ACCEPTANCE)).thenNothing();
    given(approved(), retried(ACCEPTANCE))
        .when(new RetryCase(APPLICATION, ACCEPTANCE, ANOTHER_REASON, SATURDAY))
        .then(new CaseRetried(APPLICATION, ACCEPTANCE, ANOTHER_REASON, SATURDAY));
  }

  @Test
  void aFilingAndAnAnswerToItAreRetried() {
    given(refundReady()).when(retry(FILING)).then(retried(FILING));
    given(refundWithTheTaxAuthority()).when(retry(REFUND_ANSWER)).then(retried(REFUND_ANSWER));
  }

  @Test
  void whatPeopleHaveToDoCannotBeRetried() {
    for (Awaited awaited : List.of(CLAIM, DECISION, REGISTRATION, BANK_ACCOUNT)) {
      assertThat(awaited.remedies(false)).doesNotContain(Remedy.RETRY);
    }
    given(registered()).when(retry(CLAIM)).thenRefused(new WrongStage(Status.REGISTERED));
  }

  @Test
  void whatIsNotAwaitedHasNoRemedy() {
    given(sentToManufacture())
        .when(retry(ACCEPTANCE))
        .thenRefused(new WrongStage(Status.SENT_TO_MANUFACTURE));
    given(registered()).when(park(DECISION)).thenRefused(new WrongStage(Status.REGISTERED));
    given(none()).when(park(DECISION)).thenRefused(new NoSuchApplication());
  }

  // Releasing

  @Test
  void anApplicationIsTakenFromTheOfficerWhoDoesNotDecide() {
    given(underReview())
        .when(releaseCase(DECISION))
        .then(
            caseReleased(DECISION),
            new ApplicationEvent.ReviewReleased(APPLICATION, AIGUL, SATURDAY));
  }

  @Test
  void whatNobodyHoldsAnyMoreIsReleasedAlready() {
    given(registered()).when(releaseCase(DECISION)).thenNothing();
  }

  @Test
  void onlyWhatIsAsideIsTakenUpAgain() {
    given(approved(), parked(ACCEPTANCE))
        .when(releaseCase(ACCEPTANCE))
        .then(caseReleased(ACCEPTANCE));
    given(approved()).when(releaseCase(ACCEPTANCE)).thenRefused(new WrongStage(Status.APPROVED));
  }

  // Setting aside

  @Test
  void anythingThatIsAwaitedCanBeSetAside() {
    given(manufactured()).when(park(DELIVERY)).then(parked(DELIVERY));
    given(issued()).when(park(NOTICE)).then(parked(NOTICE));
  }

  @Test
  void whatIsAsideStaysAside() {
    History aside = approved().and(parked(ACCEPTANCE));
    assertThat(aside.filed().attention().isAside(ACCEPTANCE)).isTrue();
    given(aside).when(park(ACCEPTANCE)).thenNothing();
  }

  @Test
  void aRetryTakesItUpAgain() {
    assertThat(
            approved()
                .and(parked(ACCEPTANCE), retried(ACCEPTANCE))
                .filed()
                .attention()
                .isAside(ACCEPTANCE))
        .isFalse();
  }

  @Test
  void aWaitThatIsOverIsForgottenWithWhatWasDoneAboutIt() {
    History rejected =
        approved().and(parked(ACCEPTANCE), parked(NOTICE), manufactureRejected(AIGUL, 1));
    assertThat(rejected.filed().attention().latest()).containsOnlyKeys(NOTICE);
  }
}
