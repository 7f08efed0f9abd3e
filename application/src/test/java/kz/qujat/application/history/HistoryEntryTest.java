package kz.qujat.application.history;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.HistoryEntry.StreamKind;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.junit.jupiter.api.Test;

class HistoryEntryTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;

  @Test
  void whatConcernsAnApplicationIsOfThreeStreamsInOneOrder() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);
    var difference = new Difference(application, Discrepancy.ofOrder(1, Kind.PROGRESS));
    rehearsal.commands.submit(
        new ReportDiscrepancy(difference, LocalDate.of(2026, 3, 16), TUESDAY),
        Actor.system("reconciliation"));
    RefundId refund = rehearsal.refundOf(application).id();

    List<HistoryEntry> entries = rehearsal.histories.about(application);

    assertThat(entries.subList(entries.size() - 3, entries.size()))
        .extracting(HistoryEntry::kind, HistoryEntry::streamId, HistoryEntry::at)
        .containsExactly(
            tuple(StreamKind.APPLICATION, application.toString(), MONDAY),
            tuple(StreamKind.REFUND, refund.toString(), MONDAY),
            tuple(StreamKind.SUPERVISION, difference.toString(), TUESDAY));
  }

  @Test
  void everyStreamCountsItsOwnEvents() {
    ApplicationId application = journey.annulled(AnnulmentReason.POOR_PHOTO);

    assertThat(rehearsal.histories.about(application))
        .last()
        .extracting(entry -> entry.recorded().sequence())
        .isEqualTo(0L);
  }
}
