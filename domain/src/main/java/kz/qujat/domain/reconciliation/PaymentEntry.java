package kz.qujat.domain.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.person.ApplicantId;
import org.jspecify.annotations.Nullable;

/// A payment as it stands in a book.
///
/// @param reference the bank's own reference
/// @param payer absent for somebody who is not known here
/// @param budgetCode the code of the budget's income (КБК)
/// @param paidOn the civil day
public record PaymentEntry(
    String reference,
    Money amount,
    @Nullable ApplicantId payer,
    String budgetCode,
    LocalDate paidOn) {

  /// Everything received for an application, whatever could be made of it.
  ///
  /// @param budgetCode the only one under which payments are received
  public static List<PaymentEntry> received(
      Filed application, List<ApplicationEvent> history, String budgetCode) {
    return history.stream()
        .flatMap(event -> received(application.applicant(), event, budgetCode))
        .toList();
  }

  private static Stream<PaymentEntry> received(
      ApplicantId applicant, ApplicationEvent event, String budgetCode) {
    if (event instanceof DutyPaid e) {
      return Stream.of(
          new PaymentEntry(
              e.reference(), e.amount(), applicant, budgetCode, CivilDate.at(e.paidAt())));
    }
    return event instanceof PaymentUnusable e
        ? Stream.of(
            new PaymentEntry(
                e.reference(), e.amount(), e.payer(), budgetCode, CivilDate.at(e.paidAt())))
        : Stream.empty();
  }

  /// How the same payment differs in the gateway's register.
  public List<Discrepancy> against(PaymentEntry theirs) {
    List<Discrepancy> found = new ArrayList<>();
    if (!amount.equals(theirs.amount)) {
      found.add(discrepancy(Kind.AMOUNT));
    }
    if (payer == null || !payer.equals(theirs.payer)) {
      found.add(discrepancy(Kind.PAYER));
    }
    if (!budgetCode.equals(theirs.budgetCode)) {
      found.add(discrepancy(Kind.BUDGET_CODE));
    }
    return found;
  }

  public Discrepancy discrepancy(Kind kind) {
    return new Discrepancy(Book.PAYMENTS, reference, kind);
  }
}
