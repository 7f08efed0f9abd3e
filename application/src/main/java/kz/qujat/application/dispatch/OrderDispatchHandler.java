package kz.qujat.application.dispatch;

import java.time.Instant;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.HandlesEvents;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.dispatch.CentralNode.Receipt;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardCommand.RecordOrderHandedOver;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.AwaitingDecision;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Event handler that sends every approved application to the central node, once per attempt.
@ApplicationService
@ProcessingGroup(OrderDispatchHandler.NAME)
public final class OrderDispatchHandler {
  public static final String NAME = "dispatch";
  private static final Actor ACTOR = Actor.system(NAME);

  private final CommandService commands;
  private final CaseFileQuery cases;
  private final OrderFactory orderFactory;
  private final HolderDataCheck holderDataCheck;
  private final OrderSendingService orderSendingService;
  private final NodeAnswerSubmission nodeAnswerSubmission;

  public OrderDispatchHandler(
      CommandService commands,
      CaseFileQuery cases,
      OrderFactory orderFactory,
      HolderDataCheck holderDataCheck,
      OrderSendingService orderSendingService) {
    this.commands = commands;
    this.cases = cases;
    this.orderFactory = orderFactory;
    this.holderDataCheck = holderDataCheck;
    this.orderSendingService = orderSendingService;
    this.nodeAnswerSubmission = new NodeAnswerSubmission(commands);
  }

  /// Sends the order as soon as the application is approved.
  @EventHandler
  @HandlesEvents(ApplicationApproved.class)
  void on(ApplicationEvent event) {
    switch (event) {
      case ReviewEvent e -> on(e);
      case DraftEvent _, DutyEvent _, CardEvent _ -> {}
    }
  }

  private void on(ReviewEvent event) {
    switch (event) {
      case ApplicationApproved approved -> sendIfApproved(approved.applicationId());
      case ReviewClaimed _,
          ReviewGivenBack _,
          ReviewTakenBack _,
          ReviewReassigned _,
          ApplicationAnnulled _ -> {}
    }
  }

  /// Sends the order again, under the same key, when staff request a retry because no answer came.
  /// Also sends an order that was held back by a contradiction which is now settled. Agreement
  /// (`DiscrepancyResolved`) never ends a discrepancy that holds orders back.
  @EventHandler
  @HandlesEvents({RetryRequested.class, DiscrepancySettled.class})
  void on(SupervisionEvent event) {
    switch (event) {
      case RetryRequested retried -> retry(retried.subject());
      case DiscrepancySettled settled -> sendIfApproved(settled.applicationId());
      case OfWait _,
          DiscrepancyFound _,
          DiscrepancyResolved _,
          MessageSetAside _,
          MessageSettled _ -> {}
    }
  }

  private void retry(SupervisionSubject subject) {
    switch (subject) {
      case ApplicationWait wait -> {
        if (wait.awaited() == Awaited.ACCEPTANCE) {
          retry(cases.get(wait.application()));
        }
      }
      case RefundWait _, Difference _, Message _, RegisterRecord _, ReadModelFailure _ -> {}
    }
  }

  private void retry(CaseFile file) {
    switch (file.application().stage()) {
      case Approved stage -> checkAndSend(file, stage);
      case OrderSent stage -> again(file, stage.attempt());
      case Draft _, EndedDraft _, AwaitingDecision _, AcceptedByNode _, Issued _, Annulled _ -> {}
    }
  }

  private void sendIfApproved(ApplicationId application) {
    CaseFile file = cases.get(application);
    switch (file.application().stage()) {
      case Approved stage -> checkAndSend(file, stage);
      case Draft _,
          EndedDraft _,
          AwaitingDecision _,
          OrderSent _,
          AcceptedByNode _,
          Issued _,
          Annulled _ -> {}
    }
  }

  private void checkAndSend(CaseFile file, Approved stage) {
    if (orderSendingService.isHeld(file.id())) {
      return;
    }
    HolderRecord certified = orderFactory.certified(file, stage);
    if (holderDataCheck.confirmOrReturn(file, orderFactory.holderOf(file), certified)) {
      send(orderFactory.from(file, stage, certified));
    }
  }

  /// Sends an order that the node has lost again, under the same key. Does nothing when the order
  /// is not that of the current attempt, or when the card is already made, so that no second card
  /// is made.
  public void again(CaseFile file, int attempt) {
    switch (file.application().stage()) {
      case OrderSent stage when stage.attempt() == attempt -> sendAgain(file, stage);
      case SentToManufacture stage when stage.attempt() == attempt -> sendAgain(file, stage);
      case Draft _,
          EndedDraft _,
          AwaitingDecision _,
          AwaitingNodeAnswer _,
          AcceptedByNode _,
          Issued _,
          Annulled _ -> {}
    }
  }

  private void sendAgain(CaseFile file, WithTicket stage) {
    if (!orderSendingService.isHeld(file.id())) {
      send(orderFactory.from(file, stage, orderFactory.certified(file, stage)));
    }
  }

  private void send(Order order) {
    Instant at = commands.now();
    switch (orderSendingService.send(order)) {
      case Receipt.Received _ ->
          commands.submit(
              new RecordOrderHandedOver(order.application(), order.attempt(), at), ACTOR);
      case Receipt.Refused(var code) ->
          nodeAnswerSubmission.submitOrLog(
              new RejectManufacture(order.application(), order.attempt(), code, at), ACTOR);
    }
  }
}
