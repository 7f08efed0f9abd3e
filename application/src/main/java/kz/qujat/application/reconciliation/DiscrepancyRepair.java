package kz.qujat.application.reconciliation;

import java.util.List;
import java.util.Set;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.supervision.OpenDiscrepancyQuery;
import kz.qujat.application.supervision.OpenDiscrepancyQuery.Found;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Event handler that repairs differences between our records and a neighbour's when staff request
/// it and a repair is possible. It also resolves a discrepancy as soon as the application's own
/// events remove it.
@ApplicationService
@ProcessingGroup(DiscrepancyRepair.NAME)
public final class DiscrepancyRepair {
  public static final String NAME = "reconciliation";

  private static final Logger LOG = LoggerFactory.getLogger(DiscrepancyRepair.class);
  private static final Actor ACTOR = Actor.system(NAME);

  private final CommandService commands;
  private final CaseFileQuery cases;
  private final OpenDiscrepancyQuery discrepancies;
  private final List<BookComparison> books;

  public DiscrepancyRepair(
      CommandService commands,
      CaseFileQuery cases,
      OpenDiscrepancyQuery discrepancies,
      List<BookComparison> books) {
    this.commands = commands;
    this.cases = cases;
    this.discrepancies = discrepancies;
    this.books = List.copyOf(books);
  }

  @EventHandler
  @HandlesEvents(RetryRequested.class)
  void on(SupervisionEvent event) {
    event.retryRequested().ifPresent(retry -> retry(retry.subject()));
  }

  private void retry(SupervisionSubject subject) {
    switch (subject) {
      case Difference difference ->
          discrepancies.of(difference.application()).stream()
              .filter(found -> found.difference().equals(difference))
              .forEach(found -> repair(cases.get(difference.application()), found));
      case Wait _, Message _, RegisterRecord _, ReadModelFailure _ -> {}
    }
  }

  private void repair(CaseFile file, Found found) {
    Discrepancy discrepancy = found.difference().discrepancy();
    try {
      books.stream()
          .filter(theirs -> theirs.book() == discrepancy.book())
          .forEach(theirs -> theirs.repair(file, discrepancy, found.day()));
    } catch (ApplicationRefused refused) {
      // A retry would be refused again. The discrepancy stays open until staff settle it.
      LOG.info("{} was not repaired: {}", found.difference(), refused.getMessage());
    }
  }

  /// Resolves a discrepancy when the missing payment has arrived or the order has progressed. The
  /// next comparison shows whether a difference remains. A contradiction stays open until staff
  /// settle it.
  @EventHandler
  @HandlesEvents({
    DutyPaid.class,
    PaymentUnusable.class,
    ManufactureAccepted.class,
    ManufactureRejected.class,
    CardManufactured.class,
    CardDelivered.class
  })
  void on(ApplicationEvent event) {
    switch (event) {
      case DutyEvent e -> on(e);
      case CardEvent e -> on(e);
      case DraftEvent _, ReviewEvent _ -> {}
    }
  }

  private void on(DutyEvent event) {
    switch (event) {
      case DutyPaid e ->
          resolve(
              e.applicationId(), Set.of(Discrepancy.ofPayment(e.reference(), Kind.MISSING_HERE)));
      case PaymentUnusable e ->
          resolve(
              e.applicationId(), Set.of(Discrepancy.ofPayment(e.reference(), Kind.MISSING_HERE)));
      case DutyExempted _, PaymentRequested _, RegistrationByPaymentRequested _ -> {}
    }
  }

  private void on(CardEvent event) {
    switch (event) {
      case HolderChanged _, OrderHandedOver _, CardIssued _ -> {}
      case ManufactureAccepted e -> moved(e);
      case ManufactureRejected e -> moved(e);
      case CardManufactured e -> moved(e);
      case CardDelivered e -> moved(e);
    }
  }

  private void moved(CardEvent.OfOrder event) {
    resolve(
        event.applicationId(),
        Set.of(
            Discrepancy.ofOrder(event.attempt(), Kind.PROGRESS),
            Discrepancy.ofOrder(event.attempt(), Kind.MISSING_THERE)));
  }

  private void resolve(ApplicationId application, Set<Discrepancy> disproved) {
    discrepancies.of(application).stream()
        .map(Found::difference)
        .filter(difference -> disproved.contains(difference.discrepancy()))
        .forEach(difference ->
            commands.submit(new ResolveDiscrepancy(difference, commands.now()), ACTOR));
  }
}
