package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.CardEvents.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.story.Cast.AIGUL;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.review.AnnulmentReason;

/// What had happened before: a history for each place an application can stand in.
record History(List<ApplicationEvent> events) {
  static History none() {
    return new History(List.of());
  }

  /// A draft of a citizen who pays, nothing enclosed yet.
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

  /// Nothing is missing but the money, with which the application is to be registered at once.
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

  /// Registered without a duty being due.
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

  /// The central node refused the first attempt.
  static History backUnderReview() {
    return handedOver().and(manufactureRejected(AIGUL, 1));
  }

  /// The register told something else about the holder before the first order was sent.
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

  /// Annulled by Aigul, a duty having been paid.
  static History annulled(AnnulmentReason reason) {
    return underReview().and(annulledBy(AIGUL, reason));
  }

  /// A paid draft that was given up.
  static History withdrawn() {
    return completeDraft().and(draftWithdrawn());
  }

  /// A paid draft whose window closed.
  static History expired() {
    return completeDraft().and(draftExpired());
  }

  /// One event of each kind, in no possible order.
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

  Filed filed() {
    return switch (replayed()) {
      case Filed filed -> filed;
      case NotStarted _ -> throw new AssertionError("nothing has begun");
    };
  }
}
