package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.Replays;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Starts the rebuild of a read model from the history, and reports its progress.
@RestController
@Tag(name = "Auditor")
@RequestMapping(ReplayApi.PATH)
@Unguarded("read models have no owner")
final class ReplayApi {
  static final String PATH = "/api/v1/audit/replays";

  private final Replays replays;

  ReplayApi(Replays replays) {
    this.replays = replays;
  }

  /// The request body as OpenAPI describes it: the read model to rebuild.
  record ReplayBody(@Schema(example = "worklist") String projection) {}

  @PostMapping
  @Operation(summary = "Rebuild a read model from the history")
  @ApiResponse(responseCode = "202")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = ReplayBody.class)))
  @Fails({ProblemCode.MALFORMED, ProblemCode.VALIDATION})
  ResponseEntity<ReplayView> start(@RequestBody ObjectNode body) {
    Form form = new Form(body);
    Optional<String> projection =
        form.required(
            "projection",
            name -> Optional.of(name).filter(replays.projections()::contains),
            Flaw.UNKNOWN);
    form.check();
    var replay = replays.start(projection.orElseThrow());
    return ResponseEntity.accepted()
        .location(URI.create(PATH + "/" + replay.id()))
        .body(ReplayView.of(replay));
  }

  @GetMapping("/{replay}")
  @Operation(summary = "The progress of a rebuild")
  @Fails(ProblemCode.NOT_FOUND)
  ReplayView watch(@PathVariable String replay) {
    return id(replay)
        .flatMap(replays::find)
        .map(ReplayView::of)
        .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
