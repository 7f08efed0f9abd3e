package kz.qujat.application.dispatch;

import kz.qujat.application.dispatch.CentralNode.Order;
import kz.qujat.application.dispatch.CentralNode.Receipt;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Stage.Approved;
import kz.qujat.domain.lifecycle.Stage.SentToManufacture;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Sends every approved application to the central node, once for each attempt.
@ProcessingGroup(Dispatch.NAME)
public final class Dispatch {
  public static final String NAME = "dispatch";

  private static final Actor ACTOR = Actor.system(NAME);

  private final Chancery chancery;
  private final CaseFiles cases;
  private final Orders orders;
  private final CentralNode node;

  public Dispatch(Chancery chancery, CaseFiles cases, Orders orders, CentralNode node) {
    this.chancery = chancery;
    this.cases = cases;
    this.orders = orders;
    this.node = node;
  }

  /// Hands the order over, unless the node has answered it already; and once more, under the same
  /// key, when somebody asks for it because no answer came.
  @EventHandler
  void on(ApplicationEvent event) {
    if (event instanceof ApplicationApproved approved) {
      CaseFile file = cases.get(approved.application());
      if (file.application().stage() instanceof Approved stage
          && stage.attempt() == approved.attempt()) {
        send(orders.from(file, stage, approved));
      }
    } else if (event instanceof CaseRetried retried && retried.awaited() == Awaited.ACCEPTANCE) {
      retry(cases.get(retried.application()));
    }
  }

  private void retry(CaseFile file) {
    if (file.application().stage() instanceof Approved stage) {
      again(file, stage.attempt());
    }
  }

  /// Hands an order over once more, under the same key, that the node has lost; nothing when it is
  /// not the present one, or the card is made: nobody gets a second one by that.
  public void again(CaseFile file, int attempt) {
    if (file.application().stage() instanceof Ticketed stage
        && (stage instanceof Approved || stage instanceof SentToManufacture)
        && stage.attempt() == attempt) {
      file.latest(ApplicationApproved.class)
          .filter(approved -> approved.attempt() == attempt)
          .ifPresent(approved -> send(orders.from(file, stage, approved)));
    }
  }

  private void send(Order order) {
    switch (node.order(order)) {
      case Receipt.Received _ -> {}
      case Receipt.Refused(var code) ->
          chancery.submit(
              new RejectManufacture(
                  order.application(), order.attempt(), code, chancery.notary().now()),
              ACTOR,
              null);
    }
  }
}
