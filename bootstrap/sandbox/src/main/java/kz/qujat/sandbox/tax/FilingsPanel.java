package kz.qujat.sandbox.tax;

import java.util.List;
import kz.qujat.sandbox.page.NeighbourRecordsPanel;
import kz.qujat.sandbox.tax.FilingControlApi.Settlement;
import kz.qujat.sandbox.tax.FilingTable.Row;
import kz.qujat.sandbox.tax.FilingTable.Status;
import org.springframework.stereotype.Component;

/// The tax authority's filings, for the sandbox page.
@Component
record FilingsPanel(FilingTable filings, FilingControlApi authority)
    implements NeighbourRecordsPanel {
  @Override
  public Book book() {
    return Book.FILINGS;
  }

  @Override
  public List<Line> lines() {
    return NeighbourRecordsPanel.latest(filings.rows(null)).stream()
        .map(FilingsPanel::line)
        .toList();
  }

  private static Line line(Row row) {
    return new Line(
        row.refundId().toString(),
        row.applicationId().toString(),
        row.status().name(),
        row.deliveries(),
        row.status() == Status.FILED ? List.of(Act.REFUND, Act.REFUSE) : List.of());
  }

  @Override
  public void act(Act act, String id) {
    Status outcome = act == Act.REFUND ? Status.PAID : Status.REJECTED;
    var _ = authority.settle(id, new Settlement(outcome.name()));
  }
}
