package kz.qujat.web.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCase.OfMessage;
import kz.qujat.domain.supervision.SupervisionCase.OpenDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.ResolvedDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionLifecycle;
import kz.qujat.domain.supervision.SupervisionSubject;
import org.springframework.stereotype.Component;

/// Everything that is true of an application after some of its events, as labelled values.
///
/// Covers the application itself, its refunds and its open issues. A fact that does not exist yet
/// is left out.
@Component
final class StateFacts {
  private final EventTexts eventTexts;
  private final ApplicationStateFacts application;

  StateFacts(EventTexts eventTexts, VaultFields vaultFields) {
    this.eventTexts = eventTexts;
    application = new ApplicationStateFacts(eventTexts, vaultFields);
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

  private void refund(RefundState refundState, Map<String, String> facts) {
    facts.put(
        "refund." + refundState.id(),
        String.join(
            ", ",
            eventTexts.written().money(refundState.amount()),
            eventTexts.word(refundState.ground().name()),
            eventTexts.word(RefundStatus.of(refundState).name())));
  }

  private void supervised(
      SupervisionSubject subject, List<SupervisionEvent> events, Map<String, String> facts) {
    standing(SupervisionLifecycle.replay(events))
        .ifPresent(name -> facts.put(name + "." + subject, eventTexts.subject(subject)));
  }

  private static Optional<String> standing(SupervisionCase supervised) {
    return switch (supervised) {
      case Waiting(var parkingStatus) ->
          switch (parkingStatus) {
            case PARKED -> Optional.of("parked");
            case NOT_PARKED -> Optional.empty();
          };
      case OpenDiscrepancy _ -> Optional.of("discrepancy");
      case NotBegun _, SettledDiscrepancy _, ResolvedDiscrepancy _, OfMessage _ -> Optional.empty();
    };
  }
}
