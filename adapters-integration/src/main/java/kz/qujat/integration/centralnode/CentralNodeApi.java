package kz.qujat.integration.centralnode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import kz.qujat.application.dispatch.Manufacture;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.integration.neighbour.Code;
import kz.qujat.integration.neighbour.Fields;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Inbox;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Element;

/// Receives the central node's progress reports on orders.
@RestController
final class CentralNodeApi {
  private final Inbox inbox;
  private final Manufacture manufacture;

  CentralNodeApi(Inbox inbox, Manufacture manufacture) {
    this.inbox = inbox;
    this.manufacture = manufacture;
  }

  @PostMapping("/integration/central-node")
  ResponseEntity<byte[]> receive(InputStream envelope) throws IOException {
    return inbox.receive(
        Neighbour.CENTRAL_NODE, envelope, progress -> report(progress).accept(manufacture));
  }

  private static Consumer<Manufacture> report(Element progress) {
    var fields = new Fields();
    Optional<UUID> application = fields.once(progress, "applicationId", Fields::uuid);
    Optional<Integer> givenAttempt = fields.once(progress, "attempt", Fields::count);
    Optional<Step> step = fields.once(progress, "status", Step::parse);
    Optional<String> card =
        step.filter(Step.MANUFACTURED::equals)
            .flatMap(_ -> fields.once(progress, "cardNumber", CentralNodeApi::card));
    fields.check();
    var id = new ApplicationId(application.orElseThrow());
    int attempt = givenAttempt.orElseThrow();
    return switch (step.orElseThrow()) {
      case ACCEPTED -> manufacture -> manufacture.accepted(id, attempt);
      case REJECTED ->
          manufacture -> manufacture.rejected(id, attempt, Code.of(Xml.text(progress, "code")));
      case MANUFACTURED -> manufacture -> manufacture.manufactured(id, attempt, card.orElseThrow());
      case DELIVERED -> manufacture -> manufacture.delivered(id, attempt);
    };
  }

  static Optional<String> card(String text) {
    return text.matches("[0-9A-Z]{1,20}") ? Optional.of(text) : Optional.empty();
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
}
