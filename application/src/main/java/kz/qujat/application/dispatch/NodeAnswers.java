package kz.qujat.application.dispatch;

import java.time.Instant;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.signature.Digest;

/// Receives the central node's answers about orders. An answer that repeats an earlier one changes
/// nothing. An answer that comes too early is refused, and the node sends it again. An answer that
/// contradicts an earlier one is refused too and recorded as a discrepancy until staff settle it.
@ApplicationService
public final class NodeAnswers {
  private static final Actor ACTOR = Actor.neighbour(Neighbour.CENTRAL_NODE);

  private final CommandService commands;
  private final CaseFileQuery cases;
  private final Vault vault;
  private final NodeAnswerSubmission nodeAnswerSubmission;

  public NodeAnswers(CommandService commands, CaseFileQuery cases, Vault vault) {
    this.commands = commands;
    this.cases = cases;
    this.vault = vault;
    this.nodeAnswerSubmission = new NodeAnswerSubmission(commands);
  }

  /// The node accepted the order.
  ///
  /// @throws ApplicationRefused when there is no such order, the answer comes too early, or it
  ///   contradicts an earlier one
  public void accepted(ApplicationId application, int attempt) {
    nodeAnswerSubmission.submit(new AcceptManufacture(application, attempt, commands.now()), ACTOR);
  }

  /// The node rejected the order.
  ///
  /// @param code a short code, not free text
  /// @throws ApplicationRefused when there is no such order, the answer comes too early, or it
  ///   contradicts an earlier one
  public void rejected(ApplicationId application, int attempt, String code) {
    nodeAnswerSubmission.submit(
        new RejectManufacture(application, attempt, code, commands.now()), ACTOR);
  }

  /// The card is made.
  ///
  /// @throws ApplicationRefused when there is no such order, the answer comes too early, or it
  ///   contradicts an earlier one
  public void manufactured(ApplicationId application, int attempt, String cardNumber) {
    Instant at = commands.now();
    CitizenId applicant = cases.get(application).application().applicant();
    nodeAnswerSubmission.recordingContradictions(
        application,
        at,
        ACTOR,
        () ->
            commands.together(() -> {
              Digest card = vault.keep(applicant, new CardNumber(cardNumber));
              return commands.submit(new RecordManufactured(application, attempt, card, at), ACTOR);
            }));
  }

  /// The card is at the registration point.
  ///
  /// @throws ApplicationRefused when there is no such order, the answer comes too early, or it
  ///   contradicts an earlier one
  public void delivered(ApplicationId application, int attempt) {
    nodeAnswerSubmission.submit(new RecordDelivered(application, attempt, commands.now()), ACTOR);
  }
}
