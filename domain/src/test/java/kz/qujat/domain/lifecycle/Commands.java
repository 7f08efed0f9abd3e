package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.*;

import java.util.Map;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationCommand.ChangeDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.Enclose;
import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationCommand.GiveBankAccount;
import kz.qujat.domain.lifecycle.ApplicationCommand.IssueCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.ParkCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.Reassign;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordFiled;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordPaid;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordRejected;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.Release;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReleaseCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReportDiscrepancy;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.TakeBack;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;

/// What is asked in the stories, each on the day its events happen.
final class Commands {
  private Commands() {}

  static Start start(Eligible eligibility) {
    return new Start(APPLICATION, DANA, CARD, eligibility, ASTANA_1, FORM, null, Map.of(), MONDAY);
  }

  static Start startAfter(ApplicationId annulled, Map<ImageKind, Enclosed> carriedOver) {
    return new Start(
        APPLICATION, DANA, CARD, ELIGIBLE, ASTANA_1, FORM, annulled, carriedOver, MONDAY);
  }

  static ChangeDraft changeDraft() {
    return new ChangeDraft(APPLICATION, ASTANA_2, ANOTHER_FORM, MONDAY);
  }

  static Enclose enclose(ImageKind kind, Enclosed picture) {
    return new Enclose(APPLICATION, kind, picture, MONDAY);
  }

  static Register register(Eligibility eligibility) {
    return new Register(APPLICATION, eligibility, FIFTEEN_DAYS, TUESDAY);
  }

  static Withdraw withdraw() {
    return new Withdraw(APPLICATION, REFUND, TUESDAY);
  }

  static Expire expire() {
    return new Expire(APPLICATION, REFUND, MIDNIGHT_AFTER);
  }

  static RequestPayment requestPayment(PaymentId payment) {
    return new RequestPayment(APPLICATION, payment, ASSESSMENT, MONDAY);
  }

  static ReceivePayment receive(
      PaymentId payment, Money amount, ApplicantId payer, String reference) {
    return new ReceivePayment(
        APPLICATION, payment, amount, payer, reference, PAID_AT, ANOTHER_REFUND, MONDAY);
  }

  static Claim claim(OfficerId officer) {
    return new Claim(APPLICATION, officer, WEDNESDAY);
  }

  static Release release(OfficerId officer) {
    return new Release(APPLICATION, officer, WEDNESDAY);
  }

  static TakeBack takeBackFrom(OfficerId holder) {
    return new TakeBack(APPLICATION, holder, WEDNESDAY);
  }

  static Reassign reassign(OfficerId from, OfficerId to) {
    return new Reassign(APPLICATION, from, to, WEDNESDAY);
  }

  static Approve approve(OfficerId officer, SignedDecision signed) {
    return new Approve(APPLICATION, officer, signed, THURSDAY);
  }

  static Annul annul(OfficerId officer, AnnulmentReason reason, SignedDecision signed) {
    return new Annul(APPLICATION, officer, reason, COMMENT, signed, REFUND, THURSDAY);
  }

  static AcceptManufacture acceptManufacture(int attempt) {
    return new AcceptManufacture(APPLICATION, attempt, FRIDAY);
  }

  static RejectManufacture rejectManufacture(int attempt) {
    return new RejectManufacture(APPLICATION, attempt, "PHOTO_DAMAGED", FRIDAY);
  }

  static RecordManufactured recordManufactured(int attempt) {
    return new RecordManufactured(APPLICATION, attempt, NEW_CARD, FRIDAY);
  }

  static RecordDelivered recordDelivered(int attempt) {
    return new RecordDelivered(APPLICATION, attempt, FRIDAY);
  }

  static IssueCard issueTo(ApplicantId recipient) {
    return new IssueCard(APPLICATION, recipient, true, SAULE, FRIDAY);
  }

  static GiveBankAccount giveBankAccount(Digest account) {
    return new GiveBankAccount(APPLICATION, account, FRIDAY);
  }

  static RecordFiled recordFiled(int attempt) {
    return recordFiled(attempt, ACCOUNT);
  }

  static RecordFiled recordFiled(int attempt, Digest account) {
    return new RecordFiled(APPLICATION, REFUND, attempt, account, FIVE_DAYS, FRIDAY);
  }

  static RecordPaid recordPaid(int attempt) {
    return new RecordPaid(APPLICATION, REFUND, attempt, FRIDAY);
  }

  static RecordRejected recordRejected(int attempt) {
    return new RecordRejected(APPLICATION, REFUND, attempt, "ACCOUNT_CLOSED", FRIDAY);
  }

  static ReportDiscrepancy report(Discrepancy discrepancy) {
    return new ReportDiscrepancy(APPLICATION, discrepancy, DAY_OF_THE_BOOKS, SATURDAY);
  }

  static RetryCase retry(Awaited awaited) {
    return new RetryCase(APPLICATION, awaited, REASON, SATURDAY);
  }

  static ReleaseCase releaseCase(Awaited awaited) {
    return new ReleaseCase(APPLICATION, awaited, REASON, SATURDAY);
  }

  static ParkCase park(Awaited awaited) {
    return new ParkCase(APPLICATION, awaited, REASON, SATURDAY);
  }
}
