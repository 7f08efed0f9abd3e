package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Documents.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RecordOrderHandedOver;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import org.jspecify.annotations.Nullable;

/// The commands of the test stories, each on the day on which its events happen.
final class Commands {
  private Commands() {}

  static Start start(Passed eligibility) {
    return start(eligibility, null, Map.of());
  }

  static Start startAfter(ApplicationId annulled, Map<ImageKind, Attached> carriedOver) {
    return start(ELIGIBLE, annulled, carriedOver);
  }

  private static Start start(
      Passed eligibility, @Nullable ApplicationId replaces, Map<ImageKind, Attached> carriedOver) {
    return new Start(
        APPLICATION,
        DANA,
        eligibility,
        ASTANA_1,
        FORM,
        null,
        CONSENT,
        replaces,
        carriedOver,
        MONDAY);
  }

  static ChangeDraft changeDraft() {
    return new ChangeDraft(APPLICATION, DANA, ASTANA_2, ANOTHER_FORM, MONDAY);
  }

  static Enclose enclose(ImageKind kind, Attached picture) {
    return new Enclose(APPLICATION, DANA, kind, picture, MONDAY);
  }

  static Register register(EligibilityOutcome eligibility) {
    return new Register(APPLICATION, DANA, eligibility, HOLDER, FIFTEEN_DAYS, TUESDAY);
  }

  static Withdraw withdraw() {
    return new Withdraw(APPLICATION, DANA, REFUND, TUESDAY);
  }

  static Expire expire() {
    return expireAt(MIDNIGHT_AFTER);
  }

  static Expire expireAt(Instant moment) {
    return new Expire(APPLICATION, PILOT, REFUND, moment);
  }

  static RequestPayment requestPayment(PaymentRequestId payment) {
    return requestPayment(payment, ELIGIBLE, PostPaymentAction.WAIT_FOR_APPLICANT);
  }

  static RequestPayment requestPayment(
      PaymentRequestId payment, EligibilityOutcome eligibility, PostPaymentAction then) {
    return new RequestPayment(APPLICATION, DANA, eligibility, payment, ASSESSMENT, then, MONDAY);
  }

  static ReceivePayment receive(Money amount, Payer payer, Digest reference) {
    return new ReceivePayment(
        APPLICATION, PAYMENT, amount, payer, reference, PAID_AT, ANOTHER_REFUND, TOLD_AT);
  }

  /// The refund of the duty of an application that ended early.
  static OpenRefund dutyBack(RefundGround ground, Instant at) {
    return new OpenRefund(
        REFUND, APPLICATION, PAYMENT, DUTY, PAID_BY_DANA, ground, BANK_1, PAID_AT, at);
  }

  /// The refund of money that could not be used.
  static OpenRefund sendBack(Money amount, Payer payer, Digest reference, RefundGround ground) {
    return new OpenRefund(
        ANOTHER_REFUND, APPLICATION, PAYMENT, amount, payer, ground, reference, PAID_AT, TOLD_AT);
  }

  static Claim claim(StaffId officer) {
    return new Claim(APPLICATION, officer, HERE, WEDNESDAY);
  }

  static GiveBack giveBack(StaffId officer) {
    return new GiveBack(APPLICATION, officer, HERE, WEDNESDAY);
  }

  static TakeBack takeBackFrom(StaffId holder) {
    return new TakeBack(APPLICATION, holder, GULNARA, HERE, WEDNESDAY);
  }

  static Reassign reassign(StaffId from, StaffId to) {
    return new Reassign(APPLICATION, from, to, GULNARA, HERE, WEDNESDAY);
  }

  static Approve approve(StaffId officer, SignedDecision signed) {
    return new Approve(APPLICATION, officer, HERE, APPROVAL, signed, THURSDAY);
  }

  static Annul annul(StaffId officer, AnnulmentReason reason, SignedDecision signed) {
    return annul(officer, annulmentFor(reason), signed);
  }

  static Annul annul(StaffId officer, Annulment decision, SignedDecision signed) {
    return new Annul(APPLICATION, officer, HERE, decision, signed, REFUND, THURSDAY);
  }

  static ReportHolderChange reportHolderChange(int attempt, HolderField... changed) {
    return new ReportHolderChange(APPLICATION, attempt, CHANGED_HOLDER, Set.of(changed), FRIDAY);
  }

  static RecordOrderHandedOver recordHandedOver(int attempt) {
    return new RecordOrderHandedOver(APPLICATION, attempt, FRIDAY);
  }

  static AcceptManufacture acceptManufacture(int attempt) {
    return new AcceptManufacture(APPLICATION, attempt, FRIDAY);
  }

  static RejectManufacture rejectManufacture(int attempt) {
    return new RejectManufacture(APPLICATION, attempt, "PHOTO_DAMAGED", FRIDAY);
  }

  static RecordManufactured recordManufactured(int attempt) {
    return recordManufactured(attempt, NEW_CARD);
  }

  static RecordManufactured recordManufactured(int attempt, Digest card) {
    return new RecordManufactured(APPLICATION, attempt, card, FRIDAY);
  }

  static RecordDelivered recordDelivered(int attempt) {
    return new RecordDelivered(APPLICATION, attempt, FRIDAY);
  }

  static IssueCard issueTo(CitizenId recipient) {
    return issue(recipient, OldCardReturn.SURRENDERED, SAULE);
  }

  static IssueCard issue(
      @Nullable CitizenId recipient, OldCardReturn oldCardReturn, StaffId issuer) {
    return new IssueCard(APPLICATION, recipient, oldCardReturn, issuer, ASTANA_1, FRIDAY);
  }
}
