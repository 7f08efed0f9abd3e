package kz.qujat.web.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCase.OfMessage;
import kz.qujat.domain.supervision.SupervisionCase.OpenDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.ResolvedDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import org.springframework.stereotype.Component;

/// Everything that is true of an application after some of its events, as labelled values.
///
/// Covers the application itself, its refunds and its open issues. A fact that does not exist yet
/// is left out.
@Component
final class StateFacts {
  private final EventTexts eventTexts;
  private final ApplicationFacts application;

  StateFacts(EventTexts eventTexts, VaultFields vaultFields) {
    this.eventTexts = eventTexts;
    application = new ApplicationFacts(eventTexts, vaultFields);
  }

  /// The facts, each under its name.
  Map<String, String> of(List<HistoryEntry> history) {
    HistoryPrefix historyPrefix = HistoryPrefix.of(history);
    Map<String, String> facts = new LinkedHashMap<>();
    CaseFile.of(historyPrefix.application()).ifPresent(file -> application.put(file, facts));
    historyPrefix
        .refunds()
        .values()
        .forEach(one -> RefundDetails.of(one).ifPresent(file -> refund(file.refund(), facts)));
    historyPrefix.supervision().forEach((subject, events) -> supervised(subject, events, facts));
    return facts;
  }

  private void refund(Refund refund, Map<String, String> facts) {
    facts.put(
        "refund." + refund.id(),
        String.join(
            ", ",
            eventTexts.written().money(refund.amount()),
            eventTexts.word(refund.ground().name()),
            eventTexts.word(RefundStatus.of(refund).name())));
  }

  private void supervised(
      Subject subject, List<SupervisionEvent> events, Map<String, String> facts) {
    standing(SupervisionLifecycle.replay(events))
        .ifPresent(name -> facts.put(name + "." + subject, eventTexts.subject(subject)));
  }

  private static Optional<String> standing(SupervisionCase supervised) {
    return switch (supervised) {
      case Waiting(var parking) ->
          switch (parking) {
            case PARKED -> Optional.of("parked");
            case NOT_PARKED -> Optional.empty();
          };
      case OpenDiscrepancy _ -> Optional.of("discrepancy");
      case NotBegun _, SettledDiscrepancy _, ResolvedDiscrepancy _, OfMessage _ -> Optional.empty();
    };
  }
}
