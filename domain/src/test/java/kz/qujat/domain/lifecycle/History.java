package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.story.Cast.AIGUL;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.review.AnnulmentReason;

/// The events before a command: one history for each stage of an application.
record History(List<ApplicationEvent> events) {
  static History none() {
    return new History(List.of());
  }

  /// A draft of a citizen who pays; no picture is enclosed yet.
  static History draft() {
    return none().and(started());
  }

  /// A draft of a citizen who is exempt from the duty.
  static History exemptDraft() {
    return none().and(started(), dutyExempted());
  }

  static History draftAwaitingPayment() {
    return draft().and(paymentRequested());
  }

  /// Only the payment is missing, and the citizen requested registration as soon as it arrives.
  static History draftRegisteringByPayment() {
    return draft().and(photo(), signature(), paymentRequested(), registrationByPaymentRequested());
  }

  static History paidDraft() {
    return draftAwaitingPayment().and(dutyPaid());
  }

  /// Nothing is missing before registration.
  static History completeDraft() {
    return paidDraft().and(photo(), signature());
  }

  static History registered() {
    return completeDraft().and(ticketFormed());
  }

  /// Registered without a duty.
  static History registeredExempt() {
    return exemptDraft().and(photo(), signature(), ticketFormed());
  }

  /// Aigul holds the review.
  static History underReview() {
    return registered().and(claimedBy(AIGUL));
  }

  static History approved() {
    return underReview().and(approvedBy(AIGUL, 1));
  }

  /// The central node rejected the first attempt.
  static History backUnderReview() {
    return handedOver().and(manufactureRejected(AIGUL, 1));
  }

  /// The register's data about the holder changed before the first order was sent.
  static History backForAnotherHolder(HolderField... changed) {
    return approved().and(holderChanged(AIGUL, 1, changed));
  }

  static History handedOver() {
    return approved().and(orderHandedOver(1));
  }

  static History sentToManufacture() {
    return handedOver().and(manufactureAccepted(1));
  }

  static History manufactured() {
    return sentToManufacture().and(cardManufactured(1));
  }

  static History readyForPickup() {
    return manufactured().and(cardDelivered(1));
  }

  static History issued() {
    return readyForPickup().and(cardIssued());
  }

  /// Annulled by Aigul after the duty was paid.
  static History annulled(AnnulmentReason reason) {
    return underReview().and(annulledBy(AIGUL, reason));
  }

  /// A paid draft that was withdrawn.
  static History withdrawn() {
    return completeDraft().and(draftWithdrawn());
  }

  /// A paid draft whose eligibility window closed.
  static History expired() {
    return completeDraft().and(draftExpired());
  }

  /// One event of each type, in an order that cannot occur.
  static History ofEveryEvent() {
    return draftRegisteringByPayment()
        .and(
            draftChanged(),
            dutyExempted(),
            dutyPaid(),
            tooLittlePaid(),
            ticketFormed(),
            draftWithdrawn(),
            draftExpired(),
            claimedBy(AIGUL),
            givenBackBy(AIGUL),
            takenBackFrom(AIGUL),
            reassigned(AIGUL, AIGUL),
            approvedBy(AIGUL, 1),
            annulledBy(AIGUL, AnnulmentReason.POOR_PHOTO),
            holderChanged(AIGUL, 1, HolderField.NAMES),
            orderHandedOver(1),
            manufactureAccepted(1),
            manufactureRejected(AIGUL, 1),
            cardManufactured(1),
            cardDelivered(1),
            cardIssued());
  }

  History and(ApplicationEvent... more) {
    return new History(Stream.concat(events.stream(), Arrays.stream(more)).toList());
  }

  Application replayed() {
    return Lifecycle.replay(events);
  }

  Begun filed() {
    return switch (replayed()) {
      case Begun begun -> begun;
      case NotStarted _ -> throw new AssertionError("nothing has begun");
    };
  }
}
