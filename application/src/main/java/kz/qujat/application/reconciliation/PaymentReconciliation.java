package kz.qujat.application.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.payment.IncomingPayments;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentGatewayStatements.Day;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.application.payment.UnreadablePaymentMessages;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.reconciliation.PaymentRecord;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;

/// Compares the payment gateway's register with the payments in our histories, by the keyed digest
/// of the bank's reference.
@ApplicationService
public final class PaymentReconciliation implements BookComparison {
  private final PaymentGatewayStatements register;
  private final ApplicationsToReconcile ours;
  private final CaseFileQuery cases;
  private final IncomingPayments money;
  private final UnreadablePaymentMessages unreadable;

  public PaymentReconciliation(
      PaymentGatewayStatements register,
      ApplicationsToReconcile ours,
      CaseFileQuery cases,
      IncomingPayments money,
      UnreadablePaymentMessages unreadable) {
    this.register = register;
    this.ours = ours;
    this.cases = cases;
    this.money = money;
    this.unreadable = unreadable;
  }

  @Override
  public Book book() {
    return Book.PAYMENTS;
  }

  @Override
  public ReconciliationResult compare(LocalDate day) {
    Day theirs = register.of(day);
    Set<Digest> there =
        theirs.lines().stream()
            .map(line -> money.digest(line.bankReference()))
            .collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    theirs.lines().forEach(line -> findings.addAll(against(line)));
    theirs.unreadable().forEach(line -> findings.add(setAside(line)));
    int here = 0;
    for (ApplicationId application : ours.paidOn(day)) {
      CaseFile file = cases.get(application);
      for (PaymentRecord entry : received(file).filter(one -> one.paidOn().equals(day)).toList()) {
        here++;
        if (!there.contains(entry.reference())) {
          findings.add(new Finding(file.id(), entry.discrepancy(Kind.MISSING_THERE)));
        }
      }
    }
    return new ReconciliationResult(
        here, theirs.lines().size() + theirs.unreadable().size(), findings);
  }

  private Finding setAside(SetAsidePaymentMessage line) {
    unreadable.setAside(line);
    return new Finding(null, new Discrepancy(Book.PAYMENTS, line.key(), Kind.UNREADABLE));
  }

  private List<Finding> against(Line line) {
    PaymentRecord theirs = entry(line);
    Optional<CaseFile> file =
        Optional.ofNullable(line.payment()).flatMap(money::find).flatMap(cases::find);
    if (file.isEmpty()) {
      return List.of(new Finding(null, theirs.discrepancy(Kind.MISSING_HERE)));
    }
    return received(file.get())
        .filter(entry -> entry.reference().equals(theirs.reference()))
        .findFirst()
        .map(entry -> entry.against(theirs))
        .orElseGet(() -> List.of(theirs.discrepancy(Kind.MISSING_HERE)))
        .stream()
        .map(discrepancy -> new Finding(file.get().id(), discrepancy))
        .toList();
  }

  private PaymentRecord entry(Line line) {
    return new PaymentRecord(
        money.digest(line.bankReference()),
        line.amount(),
        money.known(line.payer()).orElse(null),
        line.kbk(),
        line.paidOn());
  }

  private static Stream<PaymentRecord> received(CaseFile file) {
    return PaymentRecord.received(file.application(), file.events(), StateDutyTariff.BUDGET_CODE)
        .stream();
  }

  @Override
  public void repair(CaseFile file, Discrepancy discrepancy, LocalDate day) {
    switch (discrepancy.kind()) {
      case MISSING_HERE -> takeIn(file.id(), discrepancy.entry(), day);
      case MISSING_THERE,
          AMOUNT,
          PAYER,
          BUDGET_CODE,
          UNREADABLE,
          REFERENCE_REUSED,
          PROGRESS,
          CONTRADICTS_CARD,
          CONTRADICTS -> {
        // Other differences about money cannot be repaired automatically.
      }
    }
  }

  /// The same reference may also occur in a line about another application; that line is ignored.
  private void takeIn(ApplicationId application, String reference, LocalDate day) {
    register.of(day).lines().stream()
        .filter(line -> money.digest(line.bankReference()).hex().equals(reference))
        .flatMap(line -> transfer(line).stream())
        .filter(receivedPayment ->
            money.find(receivedPayment.payment()).filter(application::equals).isPresent())
        .forEach(money::receive);
  }

  /// Converts a line that could have been a notification: a payment that we announced, with the
  /// budget classification code of the duty.
  private static Optional<ReceivedPayment> transfer(Line line) {
    return line.payment() == null || !line.kbk().equals(StateDutyTariff.BUDGET_CODE)
        ? Optional.empty()
        : Optional.of(
            new ReceivedPayment(
                line.payment(),
                line.amount(),
                line.payer(),
                line.bankReference(),
                line.reference(),
                line.paidAt()));
  }
}
