package kz.qujat.integration.registry;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;

import java.util.List;
import java.util.UUID;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import kz.qujat.integration.shep.SyncClient;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Asks the population register over the synchronous channel.
///
/// The IIN is sent in the body, so that no access log contains it. For elements that cannot be
/// understood, the log names the element, never its value.
@Component
final class ShepPopulationRegistry implements PopulationRegistry {
  /// The namespace of requests and answers.
  static final String NAMESPACE = "http://qujat.kz/schemas/gbdfl/1";

  private static final Logger LOG = LoggerFactory.getLogger(ShepPopulationRegistry.class);
  private static final String SERVICE = "GBDFL_UniversalServiceSync";
  private static final String NOBODY = "NOT_FOUND";

  private final SyncClient channel;
  private final UnclearRateMonitor share;

  ShepPopulationRegistry(ShepClients shepClients, UnclearRateMonitor share) {
    this.channel = shepClients.sync(CIVIL_REGISTRY);
    this.share = share;
  }

  @Override
  public Answer find(Iin iin) {
    Answer answer = ask(iin);
    share.count(answer);
    switch (answer) {
      case Answer.Found(_, var oddities) -> mention(oddities);
      case Answer.NotFound _ -> {}
      case Answer.Unclear(var element) -> judge(element);
    }
    return answer;
  }

  private Answer ask(Iin iin) {
    XmlElement question =
        XmlElement.root(NAMESPACE, "request", XmlElement.leaf("iin", iin.digits()));
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case ShepResponse.Received answer ->
          answer.read(response -> PersonRecordParser.in(response, iin));
      case ShepResponse.Refused(var code) when code.equals(NOBODY) -> new Answer.NotFound();
      case ShepResponse.Refused(var code) ->
          throw new NeighbourUnavailable(CIVIL_REGISTRY, "refused with " + code);
    };
  }

  private static void mention(List<String> oddities) {
    if (!oddities.isEmpty()) {
      LOG.info("A population register record has odd elements, ignored: {}", oddities);
    }
  }

  private void judge(String element) {
    if (share.isTooHigh()) {
      LOG.warn("Too many records of the population register are unclear, this one at {}", element);
      throw new NeighbourUnavailable(CIVIL_REGISTRY, "too many of its records are unclear");
    }
    LOG.warn("A record of the population register is unclear at {}", element);
  }
}
