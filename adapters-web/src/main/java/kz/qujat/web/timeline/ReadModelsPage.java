package kz.qujat.web.timeline;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.ReadModelProgressQuery;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.history.ReadModelRebuilds.Replay;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page of the read models: how far each event processor has come, and the rebuilds.
@Controller
@Unmetered("it reads or changes little")
@RequestMapping("/chronicle/readers")
@Unguarded("read models have no owner")
@ReadsNothing("shows no application")
final class ReadModelsPage {
  private final ReadModelProgressQuery models;
  private final ReadModelRebuilds readModelRebuilds;

  ReadModelsPage(ReadModelProgressQuery models, ReadModelRebuilds readModelRebuilds) {
    this.models = models;
    this.readModelRebuilds = readModelRebuilds;
  }

  /// The whole page, or only the part that changes during a rebuild.
  @GetMapping
  String readers(
      @RequestParam(defaultValue = "") String replay,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String part,
      Model model) {
    @Nullable Replay followed = id(replay).flatMap(readModelRebuilds::find).orElse(null);
    model.addAttribute("replay", followed);
    model.addAttribute("models", models.all());
    return part == null ? "chronicle/readers" : "chronicle/readers :: standing";
  }

  private static Optional<UUID> id(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      throw InvalidInput.of("replay", FieldFaultCode.MALFORMED);
    }
  }

  @PostMapping
  @Spends(Budget.EXPORTS)
  String rebuild(@RequestParam String projection) {
    if (!readModelRebuilds.projections().contains(projection)) {
      throw InvalidInput.of("projection", FieldFaultCode.UNKNOWN);
    }
    return "redirect:/chronicle/readers?replay=" + readModelRebuilds.start(projection).id();
  }
}
