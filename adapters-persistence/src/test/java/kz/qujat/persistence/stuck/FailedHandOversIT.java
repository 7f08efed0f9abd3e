package kz.qujat.persistence.stuck;

import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Supervision.park;
import static kz.qujat.persistence.Supervision.resume;
import static kz.qujat.persistence.Supervision.retry;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Cause;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Hand-overs that fail, and what supervisors do about them.
class FailedHandOversIT {
  private static final StuckStore STORE = new StuckStore();

  @AfterAll
  static void close() {
    STORE.close();
  }

  @BeforeEach
  void everyNeighbourResponds() {
    STORE.telling.down.clear();
    STORE.filing.down.clear();
  }

  private static ApplicationWait noticeOf(ApplicationId id) {
    return new ApplicationWait(id, Awaited.NOTICE, 0);
  }

  private static Optional<Case> listed(SupervisionSubject subject) {
    return STORE.listed(subject, MONDAY);
  }

  /// Creates an application whose first event cannot be handled.
  private static ApplicationId troubled() {
    ApplicationId id = newId();
    STORE.telling.down.add(id);
    STORE.commands.submit(start(id), AS_AIGUL);
    await().until(() -> listed(noticeOf(id)).filter(one -> one.failure() != null).isPresent());
    return id;
  }

  private static void setAside(ApplicationId id) {
    STORE.submit(park(noticeOf(id), id));
    await().until(() -> isParked(noticeOf(id)));
  }

  private static boolean isParked(SupervisionSubject subject) {
    return listed(subject).filter(one -> one.parking() == ParkingStatus.PARKED).isPresent();
  }

  @Test
  void aFailedNoticeIsListedUntilItSucceeds() {
    ApplicationId id = troubled();
    await().until(() -> listed(noticeOf(id)).orElseThrow().failure().attempts() > 2);

    Case stuck = listed(noticeOf(id)).orElseThrow();
    assertThat(stuck.origin()).isEqualTo(new Origin(Region.ALMATY, null, Status.DRAFT));
    assertThat(stuck.failure().cause()).isEqualTo(Cause.NEIGHBOUR_UNAVAILABLE);
    assertThat(stuck.failure().nextTry()).isNotNull();
    assertThat(stuck.late()).isFalse();
    assertThat(STORE.cases.hasFailed(id, DeliveryHandlerKind.NOTICE)).isTrue();
    assertThat(STORE.cases.hasFailed(id, DeliveryHandlerKind.ORDER)).isFalse();
    assertThat(STORE.list(Region.ASTANA, MONDAY)).isEmpty();

    STORE.telling.down.clear();
    await().until(() -> listed(noticeOf(id)).isEmpty());
    assertThat(STORE.cases.hasFailed(id, DeliveryHandlerKind.NOTICE)).isFalse();
  }

  @Test
  void aParkedCaseIsNotRetriedAndDelaysNoOtherCase() {
    List<ApplicationId> aside = Stream.generate(FailedHandOversIT::troubled).limit(12).toList();
    aside.forEach(FailedHandOversIT::setAside);
    ApplicationId other = troubled();
    assertThat(listed(noticeOf(aside.getFirst())).orElseThrow().failure().nextTry()).isNull();
    List<Integer> before = aside.stream().map(STORE.telling::triesFor).toList();

    STORE.telling.down.clear();

    await().until(() -> STORE.telling.doneFor(other).size() == 1);
    assertThat(aside.stream().map(STORE.telling::triesFor)).isEqualTo(before);
    assertThat(aside).allMatch(id -> isParked(noticeOf(id)));
  }

  @Test
  void aRequestedRetryIsImmediateAndLeavesTheCaseParked() {
    ApplicationId id = troubled();
    setAside(id);
    STORE.commands.submit(change(id, 3), AS_AIGUL);
    STORE.telling.down.clear();

    STORE.submit(retry(noticeOf(id), id));

    await()
        .until(
            () -> STORE.telling.doneFor(id).equals(List.of("ApplicationStarted", "DraftChanged")));
    assertThat(listed(noticeOf(id)).orElseThrow())
        .extracting(Case::failure, Case::parking)
        .containsExactly(null, ParkingStatus.PARKED);
  }

  @Test
  void aResumedCaseIsRetriedAgain() {
    ApplicationId id = troubled();
    setAside(id);
    STORE.telling.down.clear();

    STORE.submit(resume(noticeOf(id), id));

    await().until(() -> listed(noticeOf(id)).isEmpty());
    assertThat(STORE.telling.doneFor(id)).isNotEmpty();
  }

  /// Creates a draft that was paid twice and withdrawn: it has two refunds, both with an account.
  private static List<RefundId> twoRefunds() {
    ApplicationId id = STORE.paid(MONDAY);
    RefundId second =
        STORE
            .commands
            .submit(receivePayment(id, id.hashCode() & 0xffff, MONDAY), AS_AIGUL)
            .refunds()
            .getFirst()
            .refund();
    RefundId duty = STORE.withdrawn(id);
    STORE.filing.down.add(second);
    STORE.giveAccount(second, MONDAY);
    STORE.giveAccount(duty, MONDAY);
    return List.of(second, duty);
  }

  private static RefundWait filingOf(RefundId refund) {
    return new RefundWait(refund, Awaited.FILING, 1);
  }

  @Test
  void aFailedFilingIsListedForItsOwnRefund() {
    List<RefundId> refunds = twoRefunds();

    await().until(() -> listed(filingOf(refunds.getFirst())).isPresent());

    Case failed = listed(filingOf(refunds.getFirst())).orElseThrow();
    assertThat(failed.failure().cause()).isEqualTo(Cause.NEIGHBOUR_UNAVAILABLE);
    assertThat(STORE.cases.hasFailed(failed.application(), DeliveryHandlerKind.FILING)).isTrue();
    assertThat(listed(filingOf(refunds.getLast()))).isEmpty();
  }

  @Test
  void onlyTheParkedRefundIsNotRetried() {
    List<RefundId> refunds = twoRefunds();
    RefundWait first = filingOf(refunds.getFirst());
    RefundWait other = filingOf(refunds.getLast());
    await().until(() -> listed(first).isPresent());
    ApplicationId id = listed(first).orElseThrow().application();

    STORE.submit(park(other, id));
    await().until(() -> isParked(other));
    STORE.filing.down.clear();

    await().until(() -> STORE.filing.doneFor(refunds.getFirst()).contains("RefundAccountGiven"));
  }
}
