package kz.qujat.application.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Receipt;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Confidential.CardNumber;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderNotTheSame;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OutOfReach;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;

/// What the central node says of an order. An answer that repeats what it said changes nothing; one
/// that comes before its turn is refused, and the node sends it again; one that says something else
/// than before is refused, too, and kept as a discrepancy until somebody has settled it.
public final class Manufacture {
  private static final Actor ACTOR = Actor.neighbour(Neighbour.CENTRAL_NODE);

  private final CommandService commands;
  private final CaseFiles cases;
  private final Vault vault;

  public Manufacture(CommandService commands, CaseFiles cases, Vault vault) {
    this.commands = commands;
    this.cases = cases;
    this.vault = vault;
  }

  /// The node took the order on.
  ///
  /// @throws ApplicationRefused when there is no such order, not yet, or it said otherwise before
  public void accepted(ApplicationId application, int attempt) {
    submit(new AcceptManufacture(application, attempt, commands.now()));
  }

  /// The node refused the order.
  ///
  /// @param code a short code, no free text
  /// @throws ApplicationRefused when there is no such order, not yet, or it said otherwise before
  public void rejected(ApplicationId application, int attempt, String code) {
    submit(new RejectManufacture(application, attempt, code, commands.now()));
  }

  /// The card is made.
  ///
  /// @throws ApplicationRefused when there is no such order, not yet, or it said otherwise before
  public void manufactured(ApplicationId application, int attempt, String cardNumber) {
    ApplicantId applicant = cases.get(application).application().applicant();
    Instant now = commands.now();
    keepingContradictions(
        application,
        now,
        () ->
            commands.together(() ->
                commands.submit(
                    new RecordManufactured(
                        application,
                        attempt,
                        vault.keep(applicant, new CardNumber(cardNumber)),
                        now),
                    ACTOR)));
  }

  /// The card is at the registration point.
  ///
  /// @throws ApplicationRefused when there is no such order, not yet, or it said otherwise before
  public void delivered(ApplicationId application, int attempt) {
    submit(new RecordDelivered(application, attempt, commands.now()));
  }

  private void submit(NodeAnswer answer) {
    keepingContradictions(answer.application(), answer.at(), () -> commands.submit(answer, ACTOR));
  }

  private void keepingContradictions(
      ApplicationId application, Instant at, Supplier<Receipt> answer) {
    try {
      var _ = answer.get();
    } catch (ApplicationRefused refused) {
      contradiction(refused.refusal()).ifPresent(found -> report(application, found, at));
      throw refused;
    }
  }

  private void report(ApplicationId application, Discrepancy found, Instant at) {
    var difference = new Difference(application, found);
    var _ = commands.submit(new ReportDiscrepancy(difference, CivilDate.at(at), at), ACTOR);
  }

  private static Optional<Discrepancy> contradiction(ApplicationRefusal refusal) {
    return switch (refusal) {
      case ContradictsEarlierAnswer(var attempt, _, var said) ->
          Optional.of(
              Discrepancy.ofOrder(
                  attempt, said.leadsToCard() ? Kind.CONTRADICTS_CARD : Kind.CONTRADICTS));
      case NoSuchApplication _,
          OutOfReach _,
          Ineligible _,
          ApplicationAlreadyOpen _,
          AlreadyRegistered _,
          Incomplete _,
          WrongStage _,
          OwnApplication _,
          ClaimedByOther _,
          NotClaimed _,
          DocumentMismatch _,
          HolderNotTheSame _,
          NotReady _,
          AlreadyIssued _,
          WrongRecipient _,
          OldCardNotSurrendered _ ->
          Optional.empty();
    };
  }
}
