package kz.qujat.application.dispatch;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.NotVisible;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Submits the central node's answers about orders. An answer that contradicts an earlier one is
/// refused and recorded as a discrepancy until staff settle it.
final class NodeAnswerSubmission {
  private static final Logger LOG = LoggerFactory.getLogger(NodeAnswerSubmission.class);

  private final CommandService commands;

  NodeAnswerSubmission(CommandService commands) {
    this.commands = commands;
  }

  /// Submits `answer` on behalf of `actor`.
  ///
  /// @throws ApplicationRefused when there is no such order, the answer comes too early, or it
  ///   contradicts an earlier one
  void submit(NodeAnswer answer, Actor actor) {
    recordingContradictions(
        answer.applicationId(), answer.at(), actor, () -> commands.submit(answer, actor));
  }

  /// Submits an answer that an event handler received. A refusal is logged and not thrown: an
  /// exception would roll back the discrepancy together with the handler's other work, and a retry
  /// would be refused again.
  void submitOrLog(NodeAnswer answer, Actor actor) {
    try {
      submit(answer, actor);
    } catch (ApplicationRefused refused) {
      LOG.warn(
          "{}: the answer about attempt {} is refused: {}",
          answer.applicationId(),
          answer.attempt(),
          refused.refusal().getClass().getSimpleName());
    }
  }

  /// Runs `work`, which submits an answer, and records a discrepancy when the answer contradicts an
  /// earlier one. The refusal is thrown in any case.
  ///
  /// @param at the moment of the answer
  void recordingContradictions(
      ApplicationId application, Instant at, Actor actor, Supplier<CommandResult> work) {
    try {
      var _ = work.get();
    } catch (ApplicationRefused refused) {
      of(refused.refusal()).ifPresent(found -> report(application, found, actor, at));
      throw refused;
    }
  }

  private void report(ApplicationId application, Discrepancy found, Actor actor, Instant at) {
    var difference = new Difference(application, found);
    var _ = commands.submit(new ReportDiscrepancy(difference, CivilDate.at(at), at), actor);
  }

  private static Optional<Discrepancy> of(ApplicationRefusal refusal) {
    return switch (refusal) {
      case ContradictsEarlierAnswer contradiction -> Optional.of(of(contradiction));
      case NoSuchApplication _,
          NotVisible _,
          Ineligible _,
          ApplicationAlreadyOpen _,
          AlreadyRegistered _,
          Incomplete _,
          WrongStage _,
          OwnApplication _,
          ClaimedByOther _,
          NotClaimed _,
          DocumentMismatch _,
          HolderDataChanged _,
          NotReady _,
          AlreadyIssued _,
          WrongRecipient _,
          OldCardNotSurrendered _ ->
          Optional.empty();
    };
  }

  private static Discrepancy of(ContradictsEarlierAnswer contradiction) {
    Kind kind = contradiction.said().leadsToCard() ? Kind.CONTRADICTS_CARD : Kind.CONTRADICTS;
    return Discrepancy.ofOrder(contradiction.attempt(), kind);
  }
}
