package kz.qujat.domain.refund;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static kz.qujat.domain.refund.RefundCommands.*;
import static kz.qujat.domain.refund.RefundEvents.*;
import static kz.qujat.domain.refund.RefundHistory.*;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Families.name;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundDecision.Accepted;
import kz.qujat.domain.refund.RefundDecision.Refused;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.story.ApprovedDocument;
import kz.qujat.domain.story.Families;
import kz.qujat.domain.story.Matrix;
import org.junit.jupiter.api.Test;

/// The life of a refund case in one document: the outcome of every command at every progress. The
/// document is `refund.approved.md`; the detailed rules are in the other tests of this package.
class RefundMatrixTest {
  private static final List<RefundHistory> STEPS =
      List.of(
          notOpened(),
          awaitingAccount(),
          ready(),
          filed(),
          paid(),
          rejected(),
          lapsed(),
          onPaper(),
          closedOnPaper());

  private static final List<RefundCommand> COMMANDS =
      List.of(
          open(PAID_BY_DANA),
          giveAccount(DANA, ANOTHER_ACCOUNT),
          recordFiled(1),
          recordPaid(1),
          recordRejected(1),
          checkDeadlines(Instant.parse("2026-03-28T05:00:00Z")),
          closeOnPaper());

  private static final Matrix<RefundHistory, RefundCommand> MATRIX =
      new Matrix<>(history -> name(step(history)), Families::name, RefundMatrixTest::answer);

  private static final Matrix<RefundHistory, RefundCommand> DEADLINES =
      new Matrix<>(MATRIX.state(), command -> moment(command.at()), MATRIX.answer());

  @Test
  void theLifeOfARefundIsAsApproved() {
    new ApprovedDocument("refund").isStill(document());
  }

  @Test
  void everyStepHasARow() {
    assertThat(Families.of(STEPS.stream().map(RefundMatrixTest::step).toList()))
        .as("a step needs a history in STEPS that leads to it")
        .containsAll(Families.membersOf(Progress.class));
  }

  @Test
  void everyCommandHasAColumn() {
    assertThat(Families.of(COMMANDS))
        .as("a command needs an example in COMMANDS")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(RefundCommand.class));
  }

  @Test
  void everyEventHappensSomewhere() {
    var answered =
        STEPS.stream()
            .flatMap(history -> COMMANDS.stream().map(command -> eventsOf(history, command)));

    assertThat(
            Stream.concat(STEPS.stream().map(RefundHistory::events), answered)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(toSet()))
        .as("an event that no command brings about")
        .isEqualTo(Set.copyOf(Families.membersOf(RefundEvent.class)));
  }

  private static String document() {
    return Stream.of(
            INTRODUCTION,
            MATRIX.table("By the right actor, in the first attempt", STEPS, COMMANDS),
            SECOND_ATTEMPT,
            MATRIX.table(
                "Answers to the first attempt during the second",
                List.of(
                    secondAttempt(),
                    secondAttempt().and(refundFiled(2)),
                    secondAttempt().and(refundFiled(2), refundPaid(2))),
                List.of(recordFiled(1), recordPaid(1), recordRejected(1))),
            MATRIX.table(
                "An account given by another citizen",
                STEPS,
                List.of(giveAccount(ERLAN, ANOTHER_ACCOUNT))),
            DEADLINES.table(
                "The deadlines, by the moment of the check",
                STEPS,
                List.of(
                    checkDeadlines(Instant.parse("2026-03-25T18:59:59Z")),
                    checkDeadlines(Instant.parse("2026-03-25T19:00:00Z")),
                    checkDeadlines(Instant.parse("2026-04-20T05:00:00Z")),
                    checkDeadlines(Instant.parse("2029-03-15T18:59:59Z")),
                    checkDeadlines(Instant.parse("2029-03-15T19:00:00Z")))))
        .collect(joining("\n"));
  }

  private static final String INTRODUCTION =
      """
      # The life of a refund case

      The outcome of every command at every step. The money was paid on 15 March 2026 and the case
      was opened on 19 March. The beneficiary is Dana, except for a refund on paper: there the payer
      is a company, for which no user can sign in. Dana gives another account than before, and the
      deadlines are checked on 28 March.

      A cell names the resulting events. *done* means that the command already had its effect and
      adds no event. **no** names the refusal. `RefundMatrixTest` generates this document and
      compares it with the approved version.
      """;

  private static final String SECOND_ATTEMPT =
      """
      After a rejection the case is filed again with the newly given account. A later answer about
      the first attempt changes nothing, unless it reports that the first attempt was paid: that
      contradicts the rejection.
      """;

  private static String moment(Instant at) {
    return LocalDateTime.ofInstant(at, CivilDate.KAZAKHSTAN).toString().replace('T', ' ');
  }

  private static String answer(RefundHistory history, RefundCommand command) {
    return switch (RefundLifecycle.decide(history.replayed(), command)) {
      case Accepted(var events) when events.isEmpty() -> "*done*";
      case Accepted(var events) ->
          events.stream().map(RefundMatrixTest::told).collect(joining(", "));
      case Refused(var refusal) -> "**no**: " + name(refusal);
    };
  }

  private static String told(RefundEvent event) {
    return switch (event) {
      case AccountReminderDue e -> name(e) + " (" + e.reminder() + ")";
      case RefundOpened _,
          RefundAccountGiven _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          RefundLapsed _,
          RefundClosedOnPaper _ ->
          name(event);
    };
  }

  private static List<RefundEvent> eventsOf(RefundHistory history, RefundCommand command) {
    return switch (RefundLifecycle.decide(history.replayed(), command)) {
      case Accepted(var events) -> events;
      case Refused _ -> List.of();
    };
  }

  private static Object step(RefundHistory history) {
    return switch (history.replayed()) {
      case NotOpened notOpened -> notOpened;
      case Opened(var refundState) -> refundState.progress();
    };
  }
}
