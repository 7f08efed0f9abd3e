package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import org.jspecify.annotations.Nullable;

/// The events of the test stories, each on its usual day.
final class Events {
  private Events() {}

  static ApplicationStarted started() {
    return started(ELIGIBLE.evidence(), null);
  }

  static ApplicationStarted started(Evidence eligibility, @Nullable ApplicationId replaces) {
    return new ApplicationStarted(
        APPLICATION, DANA, eligibility, ASTANA_1, FORM, null, CONSENT, replaces, MONDAY);
  }

  static DraftChanged draftChanged() {
    return new DraftChanged(APPLICATION, ASTANA_2, ANOTHER_FORM, MONDAY);
  }

  static ImageEnclosed enclosed(ImageKind kind, Attached picture) {
    return new ImageEnclosed(
        APPLICATION,
        kind,
        picture.image(),
        picture.width(),
        picture.height(),
        picture.findings(),
        picture.measures(),
        MONDAY);
  }

  static ImageEnclosed photo() {
    return enclosed(ImageKind.PHOTO, PHOTO);
  }

  static ImageEnclosed signature() {
    return enclosed(ImageKind.SIGNATURE, SIGNATURE);
  }

  static DutyExempted dutyExempted() {
    return new DutyExempted(APPLICATION, GROUND, MONDAY);
  }

  static PaymentRequested paymentRequested() {
    return new PaymentRequested(APPLICATION, PAYMENT, DUTY, false, MONDAY);
  }

  static RegistrationByPaymentRequested registrationByPaymentRequested() {
    return new RegistrationByPaymentRequested(APPLICATION, PAYMENT, MONDAY);
  }

  static DutyPaid dutyPaid() {
    return dutyPaid(BANK_1);
  }

  static DutyPaid dutyPaid(Digest reference) {
    return new DutyPaid(APPLICATION, PAYMENT, DUTY, reference, PAID_AT, TOLD_AT);
  }

  static PaymentUnusable unusable(
      Money amount, Payer payer, Digest reference, UnusableReason unusableReason) {
    return new PaymentUnusable(
        APPLICATION,
        PAYMENT,
        amount,
        reference,
        payer,
        unusableReason,
        ANOTHER_REFUND,
        PAID_AT,
        TOLD_AT);
  }

  /// Less than the requested amount.
  static PaymentUnusable tooLittlePaid() {
    return unusable(TOO_LITTLE, PAID_BY_DANA, BANK_1, UnusableReason.WRONG_AMOUNT);
  }

  static ApplicationRegistered ticketFormed() {
    return ticketFormed(ELIGIBLE.evidence());
  }

  static ApplicationRegistered ticketFormed(Evidence eligibility) {
    return new ApplicationRegistered(
        APPLICATION, TICKET, ASTANA_1, eligibility, HOLDER, FIFTEEN_DAYS, TUESDAY);
  }

  static ApplicationWithdrawn draftWithdrawn() {
    return new ApplicationWithdrawn(APPLICATION, TUESDAY);
  }

  static ApplicationExpired draftExpired() {
    return new ApplicationExpired(APPLICATION, MIDNIGHT_AFTER);
  }

  static ReviewClaimed claimedBy(StaffId officer) {
    return new ReviewClaimed(APPLICATION, officer, WEDNESDAY);
  }

  static ReviewGivenBack givenBackBy(StaffId officer) {
    return new ReviewGivenBack(APPLICATION, officer, WEDNESDAY);
  }

  static ReviewTakenBack takenBackFrom(StaffId officer) {
    return new ReviewTakenBack(APPLICATION, officer, GULNARA, WEDNESDAY);
  }

  static ReviewReassigned reassigned(StaffId from, StaffId to) {
    return new ReviewReassigned(APPLICATION, from, to, GULNARA, WEDNESDAY);
  }

  static ApplicationApproved approvedBy(StaffId officer, int attempt) {
    return approvedBy(officer, attempt, approval(officer, attempt));
  }

  static ApplicationApproved approvedBy(StaffId officer, int attempt, SignedDecision signed) {
    return new ApplicationApproved(
        APPLICATION,
        officer,
        attempt,
        CHECKLIST,
        signed.documentDigest(),
        SIGNATURE_FILE,
        THURSDAY);
  }

  static ApplicationAnnulled annulledBy(StaffId officer, AnnulmentReason reason) {
    return annulledBy(officer, reason, annulment(officer, 1, reason));
  }

  static ApplicationAnnulled annulledBy(
      StaffId officer, AnnulmentReason reason, SignedDecision signed) {
    return new ApplicationAnnulled(
        APPLICATION,
        officer,
        reason,
        COMMENT,
        CHECKLIST,
        MARK,
        signed.documentDigest(),
        signed.signature(),
        THURSDAY);
  }
}
