package kz.qujat.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.jspecify.annotations.Nullable;

/// A payment, as recorded by us or by the payment gateway.
///
/// @param reference keyed digest of the bank's own reference
/// @param payer absent for a payer who has no IIN or is unknown to the product
/// @param budgetCode the budget classification code (КБК)
/// @param paidOn the civil day of the payment
public record PaymentRecord(
    Digest reference,
    Money amount,
    @Nullable CitizenId payer,
    String budgetCode,
    LocalDate paidOn) {

  /// Returns all money received for an application, whether it could be used or not.
  ///
  /// @param budgetCode the only code under which payments are received
  public static List<PaymentRecord> received(
      Begun application, List<ApplicationEvent> history, String budgetCode) {
    List<PaymentRecord> received = new ArrayList<>();
    for (ApplicationEvent event : history) {
      switch (event) {
        case DutyEvent e -> take(received, application.applicant(), e, budgetCode);
        case DraftEvent _, ReviewEvent _, CardEvent _ -> {}
      }
    }
    return received;
  }

  private static void take(
      List<PaymentRecord> received, CitizenId applicant, DutyEvent event, String budgetCode) {
    switch (event) {
      case DutyPaid e ->
          received.add(
              new PaymentRecord(
                  e.reference(), e.amount(), applicant, budgetCode, CivilDate.at(e.paidAt())));
      case PaymentUnusable e ->
          received.add(
              new PaymentRecord(
                  e.reference(),
                  e.amount(),
                  citizen(e.payer()),
                  budgetCode,
                  CivilDate.at(e.paidAt())));
      case DutyExempted _, PaymentRequested _, RegistrationByPaymentRequested _ -> {}
    }
  }

  private static @Nullable CitizenId citizen(Payer payer) {
    return switch (payer) {
      case Citizen citizen -> citizen.id();
      case OnPaper _ -> null;
    };
  }

  /// Returns how this payment differs from the gateway's record of the same payment.
  public List<Discrepancy> against(PaymentRecord theirs) {
    List<Discrepancy> found = new ArrayList<>();
    if (!amount.equals(theirs.amount)) {
      found.add(discrepancy(Kind.AMOUNT));
    }
    if (!Objects.equals(payer, theirs.payer)) {
      found.add(discrepancy(Kind.PAYER));
    }
    if (!budgetCode.equals(theirs.budgetCode)) {
      found.add(discrepancy(Kind.BUDGET_CODE));
    }
    return found;
  }

  public Discrepancy discrepancy(Kind kind) {
    return Discrepancy.ofPayment(reference, kind);
  }
}
