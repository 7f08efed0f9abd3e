package kz.qujat.persistence;

import static kz.qujat.persistence.Lives.AIDOS;
import static kz.qujat.persistence.Lives.DIGEST;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.MONDAY;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.later;

import java.util.UUID;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.BankAccountReminder;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;

/// The events of refunds, one factory method for each kind of event.
public final class RefundLives {
  private RefundLives() {}

  public static RefundId refund(int number) {
    return new RefundId(new UUID(0x7002, number));
  }

  /// A refund of the state duty to the applicant is opened.
  public static RefundOpened owed(ApplicationId id, RefundId refund, int day) {
    return owed(id, refund, new Citizen(applicant(1)), day);
  }

  public static RefundOpened owed(ApplicationId id, RefundId refund, Payer beneficiary, int day) {
    return new RefundOpened(
        refund,
        id,
        new PaymentRequestId(refund.value()),
        Money.tenge(786),
        beneficiary,
        RefundGround.ANNULLED,
        DIGEST,
        MONDAY,
        later(day));
  }

  public static RefundAccountGiven accountGiven(ApplicationId id, RefundId refund) {
    return new RefundAccountGiven(refund, id, DIGEST, MONDAY);
  }

  /// Filed for the first time, due after five days.
  public static RefundFiled filed(ApplicationId id, RefundId refund, int day) {
    return new RefundFiled(refund, id, 1, FIRST_DAY.plusDays(day + 5), later(day));
  }

  public static RefundPaid repaid(ApplicationId id, RefundId refund) {
    return new RefundPaid(refund, id, 1, MONDAY);
  }

  public static RefundRejected refused(ApplicationId id, RefundId refund) {
    return new RefundRejected(refund, id, 1, "E1", MONDAY);
  }

  public static AccountReminderDue reminded(ApplicationId id, RefundId refund) {
    return new AccountReminderDue(refund, id, BankAccountReminder.AFTER_7_DAYS, MONDAY);
  }

  public static RefundLapsed lapsed(ApplicationId id, RefundId refund) {
    return new RefundLapsed(refund, id, MONDAY);
  }

  public static RefundClosedOnPaper closedOnPaper(ApplicationId id, RefundId refund) {
    return new RefundClosedOnPaper(refund, id, AIDOS, DIGEST, MONDAY);
  }
}
