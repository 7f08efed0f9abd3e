package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Starts the rebuild of a read model from the history, and reports its progress.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Auditor")
@RequestMapping(ReadModelRebuildApi.PATH)
@Unguarded("read models have no owner")
@ReadsNothing("shows no application")
final class ReadModelRebuildApi {
  static final String PATH = "/api/v1/audit/replays";

  private final ReadModelRebuilds readModelRebuilds;

  ReadModelRebuildApi(ReadModelRebuilds readModelRebuilds) {
    this.readModelRebuilds = readModelRebuilds;
  }

  /// The read model to rebuild.
  record ReplayBody(@NotBlank @Schema(example = "worklist") String projection)
      implements JsonForm {}

  @PostMapping
  @Spends(Budget.EXPORTS)
  @Operation(summary = "Rebuild a read model from the history")
  @ApiResponse(responseCode = "202")
  @PossibleProblems({ProblemCode.MALFORMED, ProblemCode.VALIDATION})
  ResponseEntity<ReadModelRebuildView> start(@RequestBody ReplayBody body) {
    if (!readModelRebuilds.projections().contains(body.projection())) {
      throw InvalidInput.of("projection", FieldFaultCode.UNKNOWN);
    }
    var replay = readModelRebuilds.start(body.projection());
    return ResponseEntity.accepted()
        .location(URI.create(PATH + "/" + replay.id()))
        .body(ReadModelRebuildView.of(replay));
  }

  @GetMapping("/{replay}")
  @Operation(summary = "The progress of a rebuild")
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ReadModelRebuildView watch(@PathVariable String replay) {
    return id(replay)
        .flatMap(readModelRebuilds::find)
        .map(ReadModelRebuildView::of)
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
