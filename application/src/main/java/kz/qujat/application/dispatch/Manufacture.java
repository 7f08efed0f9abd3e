package kz.qujat.application.dispatch;

import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.ApplicationId;

/// What the central node says of an order. The same message again changes nothing; one that comes
/// before its turn is refused, and the node sends it again.
public final class Manufacture {
  private static final Actor ACTOR = Actor.neighbour(Neighbour.CENTRAL_NODE);

  private final Chancery chancery;
  private final CaseFiles cases;
  private final Vault vault;

  public Manufacture(Chancery chancery, CaseFiles cases, Vault vault) {
    this.chancery = chancery;
    this.cases = cases;
    this.vault = vault;
  }

  /// The node took the order on.
  ///
  /// @throws CommandRefused when there is no such order, or not yet
  public void accepted(ApplicationId application, int attempt) {
    submit(new AcceptManufacture(application, attempt, chancery.notary().now()));
  }

  /// The node refused the order.
  ///
  /// @param code a short code, no free text
  /// @throws CommandRefused when there is no such order, or not yet
  public void rejected(ApplicationId application, int attempt, String code) {
    submit(new RejectManufacture(application, attempt, code, chancery.notary().now()));
  }

  /// The card is made.
  ///
  /// @throws CommandRefused when there is no such order, or not yet
  public void manufactured(ApplicationId application, int attempt, String cardNumber) {
    CaseFile file = cases.get(application);
    chancery.together(() ->
        chancery.submit(
            new RecordManufactured(
                application,
                attempt,
                vault.keep(file.application().applicant(), new CardNumber(cardNumber)),
                chancery.notary().now()),
            ACTOR,
            null));
  }

  /// The card is at the registration point.
  ///
  /// @throws CommandRefused when there is no such order, or not yet
  public void delivered(ApplicationId application, int attempt) {
    submit(new RecordDelivered(application, attempt, chancery.notary().now()));
  }

  private void submit(ApplicationCommand command) {
    chancery.submit(command, ACTOR, null);
  }
}
