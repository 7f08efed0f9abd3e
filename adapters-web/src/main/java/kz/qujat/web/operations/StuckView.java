package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.lifecycle.Status;
import org.jspecify.annotations.Nullable;

/// A page of the list of stuck applications, and how fresh it is.
record StuckView(List<StuckCase> items, @Nullable String nextCursor, AsOf asOf) {

  /// An application that is stuck, and at what.
  record StuckCase(
      @Schema(
              description =
                  "The application and the cause with a dot between: a case keeps it for as long"
                      + " as it lasts.",
              example = "0197297c-0000-7000-8000-000000000001.ACCEPTANCE")
          String id,
      @Schema(description = "What has not come.", example = "ACCEPTANCE") Awaited cause,
      UUID applicationId,
      @Schema(example = "75") String region,
      @Schema(example = "75-250602-000001-9") @Nullable String ticketNumber,
      @Schema(example = "APPROVED") Status status,
      @Schema(description = "Since when it waits.") Instant since,
      @Schema(description = "When it is late; null where there is no limit.")
          @Nullable Instant expectedBy,
      @Schema(
              description =
                  "The last day on which it can come, for a bank account that of the claim; null"
                      + " where it is never too late.")
          @Nullable LocalDate lastDay,
      @Schema(description = "Whether it is beyond the limit.") boolean late,
      @Schema(description = "Whether somebody has set it aside.") boolean parked,
      @Schema(description = "Whether nothing is wrong here, and a citizen may be reminded.")
          boolean reminder,
      @Schema(description = "How often the hand-over has been tried, 0 when none failed.")
          int attempts,
      @Schema(description = "Why the last try failed; null when none did.")
          @Nullable Failure lastError,
      @Schema(description = "Not before then; null when none failed or the case is parked.")
          @Nullable Instant nextTry,
      @Schema(description = "What makes sense, the most sensible first.") List<Remedy> remedies) {}

  /// What a remedy has made of an application.
  record Applied(
      String id,
      Awaited cause,
      UUID applicationId,
      Remedy remedy,
      Status status,
      boolean parked,
      long version) {
    static Applied of(StuckId id, Remedy remedy, Receipt receipt) {
      return new Applied(
          id.toString(),
          id.awaited(),
          id.application().value(),
          remedy,
          Status.of(receipt.application()),
          receipt.application().attention().isAside(id.awaited()),
          receipt.version());
    }
  }

  static StuckView of(StuckCases.Sheet sheet) {
    return new StuckView(
        sheet.page().items().stream().map(StuckView::line).toList(),
        sheet.page().nextCursor(),
        sheet.asOf());
  }

  private static StuckCase line(StuckCases.Case stuck) {
    return new StuckCase(
        new StuckId(stuck.application(), stuck.awaited()).toString(),
        stuck.awaited(),
        stuck.application().value(),
        stuck.region().code(),
        stuck.ticketNumber(),
        stuck.status(),
        stuck.since(),
        stuck.expectedBy(),
        stuck.lastDay(),
        stuck.late(),
        stuck.aside(),
        stuck.awaited().isReminder(),
        stuck.attempts(),
        stuck.lastError(),
        stuck.nextTry(),
        stuck.awaited().remedies(stuck.aside()));
  }
}
