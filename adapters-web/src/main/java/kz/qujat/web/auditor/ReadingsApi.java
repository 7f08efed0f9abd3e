package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.AccessRecords;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Page;
import kz.qujat.domain.person.Region;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API that lists who of the staff read an application.
@RestController
@Tag(name = "Auditor")
@GuardedBy(AnyApplicationGuard.class)
@Unmetered("it reads one page of rows")
@Reads(AccessKind.HISTORY)
final class ReadingsApi {
  private final AccessRecords accessRecords;

  ReadingsApi(AccessRecords accessRecords) {
    this.accessRecords = accessRecords;
  }

  /// A page of readings.
  record ReadingsView(List<Line> items, @Nullable String nextCursor) {
    ReadingsView {
      items = List.copyOf(items);
    }

    /// A reading.
    ///
    /// @param region two digits; null for those who work for the whole country
    record Line(
        Instant at,
        @Schema(description = "Pseudonym of the reader.") UUID reader,
        StaffRole role,
        @Nullable String region,
        AccessKind kind,
        @Nullable AccessPurpose purpose) {
      static Line of(AccessRecord reading) {
        @Nullable Region region = reading.region();
        return new Line(
            reading.at(),
            reading.reader().value(),
            reading.role(),
            region == null ? null : region.code(),
            reading.kind(),
            reading.purpose());
      }
    }
  }

  @GetMapping("/api/v1/audit/applications/{id}/reads")
  @Operation(
      summary = "Who of the staff read the application, latest first",
      description = "One entry stands for five minutes of a person, a kind and a purpose.")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.VALIDATION})
  ReadingsView reads(CaseFile file, Paging paging) {
    Page<AccessRecord> page = accessRecords.of(file.id(), paging.limit(), paging.cursor());
    return new ReadingsView(
        page.items().stream().map(ReadingsView.Line::of).toList(), page.nextCursor());
  }
}
