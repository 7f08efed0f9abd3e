package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import kz.qujat.application.access.AccessPurpose;
import kz.qujat.application.access.AccessRecord;
import kz.qujat.application.access.AccessRecords;
import kz.qujat.application.access.StaffRole;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Page;
import kz.qujat.domain.person.Region;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API that tells citizens who of the staff looked at their application.
@RestController
@Tag(name = "Citizen")
@Unmetered("it reads one page of rows")
@GuardedBy(OwnApplicationGuard.class)
final class OwnViewsApi {
  private final AccessRecords accessRecords;

  OwnViewsApi(AccessRecords accessRecords) {
    this.accessRecords = accessRecords;
  }

  /// A page of readings, without the readers.
  record ViewsView(List<Line> items, @Nullable String nextCursor) {
    ViewsView {
      items = List.copyOf(items);
    }

    /// A reading.
    ///
    /// @param region two digits; null for those who work for the whole country
    record Line(
        Instant at, StaffRole role, @Nullable String region, @Nullable AccessPurpose purpose) {
      static Line of(AccessRecord reading) {
        @Nullable Region region = reading.region();
        return new Line(
            reading.at(), reading.role(), region == null ? null : region.code(), reading.purpose());
      }
    }
  }

  @GetMapping("/api/v1/applications/{id}/views")
  @Operation(summary = "Who of the staff looked at the application, latest first")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.VALIDATION})
  ViewsView views(CaseFile file, Paging paging) {
    Page<AccessRecord> page = accessRecords.of(file.id(), paging.limit(), paging.cursor());
    return new ViewsView(page.items().stream().map(ViewsView.Line::of).toList(), page.nextCursor());
  }
}
