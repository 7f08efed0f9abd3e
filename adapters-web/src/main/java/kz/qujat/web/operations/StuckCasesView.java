package kz.qujat.web.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Cause;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.jspecify.annotations.Nullable;

/// A page of the list of open issues, with its freshness.
record StuckCasesView(List<StuckRow> items, @Nullable String nextCursor, ReadModelAge asOf) {
  /// The kind of an open issue.
  enum RowKind {
    /// An application that waits.
    APPLICATION_WAIT,
    /// A refund that waits.
    REFUND_WAIT,
    /// Our records and a neighbour's differ about an application.
    DIFFERENCE,
    /// A message from a neighbouring system that could not be understood.
    MESSAGE,
    /// An element of a person's record in the population register that could not be understood.
    REGISTER_RECORD,
    /// An application whose events a list could not apply.
    READ_MODEL_FAILURE;

    static RowKind of(SupervisionSubject subject) {
      return switch (subject) {
        case ApplicationWait _ -> APPLICATION_WAIT;
        case RefundWait _ -> REFUND_WAIT;
        case Difference _ -> DIFFERENCE;
        case Message _ -> MESSAGE;
        case RegisterRecord _ -> REGISTER_RECORD;
        case ReadModelFailure _ -> READ_MODEL_FAILURE;
      };
    }
  }

  /// One wait, one discrepancy, one message or record that was not understood, or one application
  /// that a list could not follow.
  record StuckRow(
      @Schema(
              description =
                  "Identifies exactly this row; a later row of the same kind has another id.",
              example = "application-wait.0197297c-0000-7000-8000-000000000001.ACCEPTANCE.6")
          String id,
      RowKind kind,
      @Schema(description = "What is awaited; null unless it is a wait.", example = "ACCEPTANCE")
          @Nullable Awaited cause,
      @Schema(description = "What differs; null unless it is a discrepancy.")
          @Nullable DifferenceView discrepancy,
      @Schema(description = "What could not be understood; null for anything else.")
          @Nullable FaultView fault,
      @Schema(
              description =
                  "The name of the list that shows the application as it was before, or not at all;"
                      + " null unless a list could not follow the application.",
              example = "worklist")
          @Nullable String readModel,
      @Schema(description = "Null unless it is the wait of a refund.") @Nullable UUID refundId,
      @JsonUnwrapped Whereabouts about,
      @Schema(description = "The start of the wait, or when the problem was found.") Instant since,
      @Schema(description = "When it becomes late; null when there is no limit.")
          @Nullable Instant expectedBy,
      @Schema(
              description =
                  "The last day on which what is awaited can still arrive, for a bank account the"
                      + " last day of the claim; null when there is no last day.")
          @Nullable LocalDate lastDay,
      @Schema(description = "Whether the limit has passed.") boolean late,
      @Schema(description = "Whether it is parked.") boolean parked,
      @Schema(description = "Whether nothing is wrong, and the citizen may be reminded.")
          boolean reminder,
      @JsonUnwrapped Tries tries,
      @Schema(description = "The possible remedies, the most suitable first.")
          List<Remedy> remedies) {
    static StuckRow of(Case stuck) {
      SupervisionSubject subject = stuck.subject();
      var facts = SubjectFacts.of(subject, stuck.fault());
      return new StuckRow(
          subject.toString(),
          RowKind.of(subject),
          facts.awaited(),
          facts.difference(),
          facts.fault(),
          facts.readModel(),
          facts.refund(),
          Whereabouts.of(stuck),
          stuck.since(),
          stuck.expectedBy(),
          stuck.lastDay(),
          stuck.late(),
          stuck.parking() == ParkingStatus.PARKED,
          facts.isReminder(),
          Tries.of(stuck.failure()),
          stuck.remedies());
    }
  }

  /// The application that an issue is about, if it is about one of ours. Only its id is known when
  /// the list of open issues itself could not follow it.
  record Whereabouts(
      @Schema(description = "Null when it is not about one of our applications.")
          @Nullable UUID applicationId,
      @Schema(example = "75", description = "Null when it is not about one of our applications.")
          @Nullable String region,
      @Schema(example = "75-250602-000001-9", description = "Null before registration.")
          @Nullable String ticketNumber,
      @Schema(
              example = "APPROVED",
              description = "Null when it is not about one of our applications.")
          @Nullable Status status) {
    static Whereabouts of(Case stuck) {
      @Nullable Origin origin = stuck.origin();
      return new Whereabouts(
          stuck.application() == null ? null : stuck.application().value(),
          origin == null ? null : origin.region().code(),
          origin == null ? null : origin.ticketNumber(),
          origin == null ? null : origin.status());
    }
  }

  /// How often sending was tried, and the result.
  record Tries(
      @Schema(description = "How often sending was tried; 0 when no attempt failed.") int attempts,
      @Schema(description = "Why the last attempt failed; null when none failed.")
          @Nullable Cause lastError,
      @Schema(
              description =
                  "The earliest time of the next attempt; null when none failed, or while it is"
                      + " parked.")
          @Nullable Instant nextTry) {
    static Tries of(@Nullable Failure failure) {
      return failure == null
          ? new Tries(0, null, null)
          : new Tries(failure.attempts(), failure.cause(), failure.nextTry());
    }
  }

  /// How our records and a neighbour's differ.
  record DifferenceView(
      @Schema(description = "The neighbour's records that differ from ours.", example = "ORDERS")
          Book book,
      @Schema(
              description =
                  "The attempt number of an order, or the keyed digest of a payment's reference.",
              example = "1")
          String entry,
      @Schema(example = "CONTRADICTS_CARD") Kind kind) {}

  /// What could not be understood, and why.
  record FaultView(
      @Schema(
              description = "Who sent it; null when the list does not contain it.",
              example = "payment")
          @Nullable String neighbour,
      @Schema(
              description = "A fixed code; null when the list does not contain it.",
              example = "AMOUNT")
          @Nullable String code,
      @Schema(description = "The name of the element, never its content.", example = "amount")
          String element) {}

  /// The remedy that was applied to an issue.
  record Applied(String id, RowKind kind, Remedy remedy) {}

  static StuckCasesView of(StuckCases.Sheet sheet) {
    return new StuckCasesView(
        sheet.page().items().stream().map(StuckRow::of).toList(),
        sheet.page().nextCursor(),
        sheet.asOf());
  }
}
