package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Events.accountGiven;
import static kz.qujat.domain.lifecycle.Events.annulledBy;
import static kz.qujat.domain.lifecycle.Events.approvedBy;
import static kz.qujat.domain.lifecycle.Events.cardDelivered;
import static kz.qujat.domain.lifecycle.Events.cardIssued;
import static kz.qujat.domain.lifecycle.Events.cardManufactured;
import static kz.qujat.domain.lifecycle.Events.claimedBy;
import static kz.qujat.domain.lifecycle.Events.draftExpired;
import static kz.qujat.domain.lifecycle.Events.draftWithdrawn;
import static kz.qujat.domain.lifecycle.Events.dutyExempted;
import static kz.qujat.domain.lifecycle.Events.dutyPaid;
import static kz.qujat.domain.lifecycle.Events.enclosed;
import static kz.qujat.domain.lifecycle.Events.manufactureAccepted;
import static kz.qujat.domain.lifecycle.Events.manufactureRejected;
import static kz.qujat.domain.lifecycle.Events.paymentRequested;
import static kz.qujat.domain.lifecycle.Events.refundFiled;
import static kz.qujat.domain.lifecycle.Events.refundOpened;
import static kz.qujat.domain.lifecycle.Events.refundPaid;
import static kz.qujat.domain.lifecycle.Events.refundRejected;
import static kz.qujat.domain.lifecycle.Events.started;
import static kz.qujat.domain.lifecycle.Events.ticketFormed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.refund.RefundGround;

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

  static History paidDraft() {
    return draftAwaitingPayment().and(dutyPaid());
  }

  /// Nothing is missing before registration.
  static History completeDraft() {
    return paidDraft()
        .and(enclosed(ImageKind.PHOTO, Cast.PHOTO), enclosed(ImageKind.SIGNATURE, Cast.SIGNATURE));
  }

  static History registered() {
    return completeDraft().and(ticketFormed());
  }

  /// Registered without a duty being due.
  static History registeredExempt() {
    return exemptDraft()
        .and(
            enclosed(ImageKind.PHOTO, Cast.PHOTO),
            enclosed(ImageKind.SIGNATURE, Cast.SIGNATURE),
            ticketFormed());
  }

  /// Aigul holds the review.
  static History underReview() {
    return registered().and(claimedBy(Cast.AIGUL));
  }

  static History approved() {
    return underReview().and(approvedBy(Cast.AIGUL, 1));
  }

  /// The central node refused the first attempt.
  static History backUnderReview() {
    return approved().and(manufactureRejected(Cast.AIGUL, 1));
  }

  static History sentToManufacture() {
    return approved().and(manufactureAccepted(1));
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
    return underReview()
        .and(annulledBy(Cast.AIGUL, reason), refundOpened(RefundGround.ANNULLED, Cast.DANA));
  }

  static History withdrawn() {
    return completeDraft().and(draftWithdrawn(), refundOpened(RefundGround.WITHDRAWN, Cast.DANA));
  }

  static History expired() {
    return completeDraft().and(draftExpired(), refundOpened(RefundGround.EXPIRED, Cast.DANA));
  }

  /// A refund case nobody has named an account for.
  static History refundOpen() {
    return annulled(AnnulmentReason.POOR_PHOTO);
  }

  static History refundReady() {
    return refundOpen().and(accountGiven(Cast.REFUND, Cast.ACCOUNT));
  }

  static History refundWithTheTaxAuthority() {
    return refundReady().and(refundFiled(1));
  }

  static History refundPaidOut() {
    return refundWithTheTaxAuthority().and(refundPaid(1));
  }

  static History refundTurnedDown() {
    return refundWithTheTaxAuthority().and(refundRejected(1));
  }

  History and(ApplicationEvent... more) {
    return new History(Stream.concat(events.stream(), Arrays.stream(more)).toList());
  }

  Application replayed() {
    return Lifecycle.replay(events);
  }

  Application.Filed filed() {
    return (Application.Filed) replayed();
  }
}
