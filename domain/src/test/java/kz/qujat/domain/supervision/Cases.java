package kz.qujat.domain.supervision;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.util.UUID;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.NoteTakenBack;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Retry;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// The subjects, commands and events of supervision in the test stories.
final class Cases {
  static final Discrepancy ORDER_FURTHER_THERE = Discrepancy.ofOrder(1, Kind.PROGRESS);
  static final Discrepancy REJECTED_BUT_MADE = Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD);
  static final Discrepancy PAYMENT_MISSING_HERE = Discrepancy.ofPayment(BANK_2, Kind.MISSING_HERE);

  static final Message MESSAGE = new Message(digest("a notification nobody understood"));
  static final RegisterRecord RECORD = new RegisterRecord(DANA, "person/documents/endDate");
  static final ReadModelFailure UNLISTED = new ReadModelFailure(APPLICATION, "refund-register");
  static final NonCitizenPayerId UNKNOWN_OWNER = new NonCitizenPayerId(new UUID(1, 9));
  static final Digest CONTENT = digest("content");

  private Cases() {}

  /// The wait that began with the sixth event of the application's history.
  static ApplicationWait waitFor(Awaited awaited) {
    return new ApplicationWait(APPLICATION, awaited, 5);
  }

  static RefundWait refundWaitFor(Awaited awaited) {
    return new RefundWait(REFUND, awaited, 1);
  }

  static Difference difference(Discrepancy discrepancy) {
    return new Difference(APPLICATION, discrepancy);
  }

  // Commands

  static Park park(Wait wait) {
    return new Park(wait, APPLICATION, REASON, SATURDAY);
  }

  static Resume resume(Wait wait) {
    return new Resume(wait, APPLICATION, REASON, SATURDAY);
  }

  static Retry retry(SupervisionSubject subject) {
    return new Retry(subject, APPLICATION, REASON, SATURDAY);
  }

  static NoteTakenBack noteTakenBack(Awaited awaited) {
    return new NoteTakenBack(waitFor(awaited), AIGUL, REASON, SATURDAY);
  }

  static ReportDiscrepancy report(Discrepancy discrepancy) {
    return new ReportDiscrepancy(difference(discrepancy), DAY_OF_THE_BOOKS, SATURDAY);
  }

  static ResolveDiscrepancy resolve(Discrepancy discrepancy) {
    return new ResolveDiscrepancy(difference(discrepancy), SATURDAY);
  }

  static Settle settle(SupervisionSubject subject) {
    return settle(subject, null);
  }

  static Settle settle(SupervisionSubject subject, @Nullable DisputedCardOutcome card) {
    return new Settle(subject, APPLICATION, card, REASON, SATURDAY);
  }

  static SetAside setAside(SupervisionSubject subject) {
    return new SetAside(
        subject, "gateway", "AMOUNT_UNREADABLE", "amount", UNKNOWN_OWNER, CONTENT, SATURDAY);
  }

  // Events

  static WaitParked parked(Wait wait) {
    return new WaitParked(wait, APPLICATION, REASON, SATURDAY);
  }

  static WaitResumed resumed(Wait wait) {
    return new WaitResumed(wait, APPLICATION, REASON, SATURDAY);
  }

  static RetryRequested retried(SupervisionSubject subject) {
    return new RetryRequested(subject, APPLICATION, REASON, SATURDAY);
  }

  static HolderRelieved relieved() {
    return new HolderRelieved(waitFor(Awaited.DECISION), APPLICATION, AIGUL, REASON, SATURDAY);
  }

  static DiscrepancyFound found(Discrepancy discrepancy) {
    return new DiscrepancyFound(difference(discrepancy), APPLICATION, DAY_OF_THE_BOOKS, SATURDAY);
  }

  static DiscrepancySettled settled(Discrepancy discrepancy, @Nullable DisputedCardOutcome card) {
    return new DiscrepancySettled(difference(discrepancy), APPLICATION, card, REASON, SATURDAY);
  }

  static DiscrepancyResolved resolved(Discrepancy discrepancy) {
    return new DiscrepancyResolved(difference(discrepancy), APPLICATION, SATURDAY);
  }

  static MessageSetAside isSetAside(SupervisionSubject subject) {
    return new MessageSetAside(
        subject, null, "gateway", "AMOUNT_UNREADABLE", "amount", UNKNOWN_OWNER, CONTENT, SATURDAY);
  }

  static MessageSettled messageSettled(SupervisionSubject subject) {
    return new MessageSettled(subject, APPLICATION, REASON, SATURDAY);
  }
}
