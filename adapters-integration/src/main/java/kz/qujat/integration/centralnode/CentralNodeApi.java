package kz.qujat.integration.centralnode;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.integration.neighbour.Accepted;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Where the central node says what became of an order.
@RestController
final class CentralNodeApi {
  private final Manufacture manufacture;

  CentralNodeApi(Manufacture manufacture) {
    this.manufacture = manufacture;
  }

  @PostMapping("/integration/central-node")
  Accepted receive(@RequestBody Progress progress) {
    progress.toReport().accept(manufacture);
    return new Accepted();
  }

  enum Step {
    ACCEPTED,
    REJECTED,
    MANUFACTURED,
    DELIVERED;

    static Optional<Step> parse(String text) {
      for (Step step : values()) {
        if (step.name().equals(text.toUpperCase(Locale.ROOT))) {
          return Optional.of(step);
        }
      }
      return Optional.empty();
    }
  }

  record Progress(
      @Nullable String messageId,
      @Nullable String applicationId,
      @Nullable Integer attempt,
      @Nullable String status,
      @Nullable String code,
      @Nullable String cardNumber) {
    Consumer<Manufacture> toReport() {
      var fields = new Fields();
      fields.read("messageId", messageId, Fields.text(100));
      Optional<UUID> application = fields.read("applicationId", applicationId, Fields::uuid);
      Optional<Integer> order = fields.count("attempt", attempt);
      Optional<Step> step = fields.read("status", status, Step::parse);
      Optional<String> card =
          step.filter(Step.MANUFACTURED::equals)
              .flatMap(_ -> fields.read("cardNumber", cardNumber, Progress::card));
      fields.check();
      var id = new ApplicationId(application.orElseThrow());
      int number = order.orElseThrow();
      return switch (step.orElseThrow()) {
        case ACCEPTED -> manufacture -> manufacture.accepted(id, number);
        case REJECTED -> manufacture -> manufacture.rejected(id, number, Code.of(code));
        case MANUFACTURED ->
            manufacture -> manufacture.manufactured(id, number, card.orElseThrow());
        case DELIVERED -> manufacture -> manufacture.delivered(id, number);
      };
    }

    private static Optional<String> card(String text) {
      return text.matches("[0-9A-Z]{1,20}") ? Optional.of(text) : Optional.empty();
    }

    @Override
    public String toString() {
      return "Progress[" + applicationId + "/" + attempt + " " + status + "]";
    }
  }
}
