package kz.qujat.integration.centralnode;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.dispatch.NodeAnswers;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.integration.neighbour.RejectionCodeReader;
import kz.qujat.integration.shep.AsyncMessageReceiver;
import kz.qujat.integration.xmlsignature.Xml;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.w3c.dom.Element;

/// Receives the central node's progress reports on orders.
@RestController
final class CentralNodeEndpoint {
  private final AsyncMessageReceiver asyncMessageReceiver;
  private final NodeAnswers nodeAnswers;

  CentralNodeEndpoint(AsyncMessageReceiver asyncMessageReceiver, NodeAnswers nodeAnswers) {
    this.asyncMessageReceiver = asyncMessageReceiver;
    this.nodeAnswers = nodeAnswers;
  }

  @PostMapping("/integration/central-node")
  ResponseEntity<byte[]> receive(InputStream envelope) throws IOException {
    return asyncMessageReceiver.receive(Neighbour.CENTRAL_NODE, envelope, this::report);
  }

  private void report(Element progress) {
    var fieldReader = new FieldReader();
    Optional<UUID> application = fieldReader.once(progress, "applicationId", FieldReader::uuid);
    Optional<Integer> givenAttempt = fieldReader.once(progress, "attempt", FieldReader::count);
    Optional<Step> step = fieldReader.once(progress, "status", Step::parse);
    Optional<String> card =
        step.filter(Step.MANUFACTURED::equals)
            .flatMap(_ -> fieldReader.once(progress, "cardNumber", CentralNodeEndpoint::card));
    fieldReader.check();
    var id = new ApplicationId(application.orElseThrow());
    int attempt = givenAttempt.orElseThrow();
    switch (step.orElseThrow()) {
      case ACCEPTED -> nodeAnswers.accepted(id, attempt);
      case REJECTED ->
          nodeAnswers.rejected(id, attempt, RejectionCodeReader.of(Xml.text(progress, "code")));
      case MANUFACTURED -> nodeAnswers.manufactured(id, attempt, card.orElseThrow());
      case DELIVERED -> nodeAnswers.delivered(id, attempt);
    }
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
