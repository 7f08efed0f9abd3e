package kz.qujat.domain.refund;

import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.FRIDAY;
import static kz.qujat.domain.story.Things.*;

import java.time.Instant;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.CloseOnPaper;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.signature.Digest;

/// The commands to a refund case in the test stories, each on the day on which its events happen.
final class RefundCommands {
  private RefundCommands() {}

  static OpenRefund open(Payer beneficiary) {
    return new OpenRefund(
        REFUND,
        APPLICATION,
        PAYMENT,
        DUTY,
        beneficiary,
        RefundGround.ANNULLED,
        BANK_1,
        PAID_AT,
        OPENED_AT);
  }

  static GiveBankAccount giveAccount(CitizenId citizen, Digest account) {
    return giveAccount(citizen, account, FRIDAY);
  }

  static GiveBankAccount giveAccount(CitizenId citizen, Digest account, Instant at) {
    return new GiveBankAccount(REFUND, citizen, account, at);
  }

  static RecordRefundFiled recordFiled(int attempt) {
    return recordFiled(attempt, ACCOUNT);
  }

  static RecordRefundFiled recordFiled(int attempt, Digest account) {
    return new RecordRefundFiled(REFUND, attempt, account, FIVE_DAYS, FRIDAY);
  }

  static RecordRefundPaid recordPaid(int attempt) {
    return new RecordRefundPaid(REFUND, attempt, FRIDAY);
  }

  static RecordRefundRejected recordRejected(int attempt) {
    return new RecordRefundRejected(REFUND, attempt, "ACCOUNT_CLOSED", FRIDAY);
  }

  static CheckDeadlines checkDeadlines(Instant at) {
    return new CheckDeadlines(REFUND, at);
  }

  static CloseOnPaper closeOnPaper() {
    return new CloseOnPaper(REFUND, GULNARA, PAPER, FRIDAY);
  }
}
