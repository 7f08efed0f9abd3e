package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;

import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyExempted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;

/// What happens in the stories, each on its usual day.
final class Events {
  private Events() {}

  static ApplicationStarted started() {
    return new ApplicationStarted(
        APPLICATION, DANA, CARD, ELIGIBLE.evidence(), ASTANA_1, FORM, null, MONDAY);
  }

  static DraftChanged draftChanged() {
    return new DraftChanged(APPLICATION, ASTANA_2, ANOTHER_FORM, MONDAY);
  }

  static ImageEnclosed enclosed(ImageKind kind, Enclosed picture) {
    return new ImageEnclosed(
        APPLICATION,
        kind,
        picture.image(),
        picture.width(),
        picture.height(),
        picture.findings(),
        MONDAY);
  }

  static DutyExempted dutyExempted() {
    return new DutyExempted(APPLICATION, Exemption.VETERAN, MONDAY);
  }

  static PaymentRequested paymentRequested() {
    return new PaymentRequested(APPLICATION, PAYMENT, DUTY, false, MONDAY);
  }

  static DutyPaid dutyPaid() {
    return new DutyPaid(APPLICATION, PAYMENT, DUTY, "BANK-1", PAID_AT, MONDAY);
  }

  static PaymentUnusable paymentUnusable(
      PaymentId payment, Money amount, ApplicantId payer, String reference, RefundGround ground) {
    return new PaymentUnusable(
        APPLICATION, payment, amount, reference, payer, ground, PAID_AT, MONDAY);
  }

  static RefundOpened refundOpened(
      RefundId refund,
      PaymentId payment,
      Money amount,
      ApplicantId beneficiary,
      RefundGround ground) {
    return new RefundOpened(APPLICATION, refund, payment, amount, beneficiary, ground, MONDAY);
  }

  static ApplicationRegistered ticketFormed() {
    return new ApplicationRegistered(
        APPLICATION, TICKET, ASTANA_1, ELIGIBLE.evidence(), FIFTEEN_DAYS, TUESDAY);
  }

  static ApplicationWithdrawn draftWithdrawn() {
    return new ApplicationWithdrawn(APPLICATION, TUESDAY);
  }

  static ApplicationExpired draftExpired() {
    return new ApplicationExpired(APPLICATION, MIDNIGHT_AFTER);
  }

  static ReviewClaimed claimedBy(OfficerId officer) {
    return new ReviewClaimed(APPLICATION, officer, WEDNESDAY);
  }

  static ReviewReleased releasedBy(OfficerId officer) {
    return new ReviewReleased(APPLICATION, officer, WEDNESDAY);
  }

  static ApplicationApproved approvedBy(OfficerId officer, int attempt) {
    return new ApplicationApproved(
        APPLICATION,
        officer,
        attempt,
        Documents.approval(officer, attempt).documentDigest(),
        SIGNATURE_FILE,
        THURSDAY);
  }

  static ApplicationAnnulled annulledBy(OfficerId officer, AnnulmentReason reason) {
    return annulledBy(officer, reason, Documents.annulment(officer, 1, reason));
  }

  static ApplicationAnnulled annulledBy(
      OfficerId officer, AnnulmentReason reason, SignedDecision signed) {
    return new ApplicationAnnulled(
        APPLICATION,
        officer,
        reason,
        COMMENT,
        signed.documentDigest(),
        signed.signature(),
        THURSDAY);
  }

  static ManufactureAccepted manufactureAccepted(int attempt) {
    return new ManufactureAccepted(APPLICATION, attempt, FRIDAY);
  }

  static ManufactureRejected manufactureRejected(OfficerId officer, int attempt) {
    return new ManufactureRejected(APPLICATION, officer, attempt, "PHOTO_DAMAGED", FRIDAY);
  }

  static CardManufactured cardManufactured(int attempt) {
    return new CardManufactured(APPLICATION, attempt, NEW_CARD, FRIDAY);
  }

  static CardDelivered cardDelivered(int attempt) {
    return new CardDelivered(APPLICATION, attempt, FRIDAY);
  }

  static CardIssued cardIssued() {
    return new CardIssued(APPLICATION, SAULE, FRIDAY);
  }

  /// The refund of the duty where an application ended before its time.
  static RefundOpened refundOpened(RefundGround ground, ApplicantId beneficiary) {
    return new RefundOpened(APPLICATION, REFUND, PAYMENT, DUTY, beneficiary, ground, THURSDAY);
  }

  static RefundAccountGiven accountGiven(RefundId refund, Digest account) {
    return new RefundAccountGiven(APPLICATION, refund, account, FRIDAY);
  }

  static RefundFiled refundFiled(int attempt) {
    return new RefundFiled(APPLICATION, REFUND, attempt, FIVE_DAYS.dueOn(), FRIDAY);
  }

  static RefundPaid refundPaid(int attempt) {
    return new RefundPaid(APPLICATION, REFUND, attempt, FRIDAY);
  }

  static RefundRejected refundRejected(int attempt) {
    return new RefundRejected(APPLICATION, REFUND, attempt, "ACCOUNT_CLOSED", FRIDAY);
  }

  static DiscrepancyFound found(Discrepancy discrepancy) {
    return new DiscrepancyFound(APPLICATION, discrepancy, DAY_OF_THE_BOOKS, SATURDAY);
  }

  static CaseRetried retried(Awaited awaited) {
    return new CaseRetried(APPLICATION, awaited, REASON, SATURDAY);
  }

  static CaseReleased caseReleased(Awaited awaited) {
    return new CaseReleased(APPLICATION, awaited, REASON, SATURDAY);
  }

  static CaseParked parked(Awaited awaited) {
    return new CaseParked(APPLICATION, awaited, REASON, SATURDAY);
  }
}
