package kz.qujat.sandbox.payment;

import java.util.List;
import kz.qujat.sandbox.page.NeighbourRecordsPanel;
import kz.qujat.sandbox.payment.PaymentTable.Row;
import org.springframework.stereotype.Component;

/// The gateway's payments, for the sandbox page.
@Component
record PaymentsPanel(PaymentTable payments, PaymentControlApi gateway)
    implements NeighbourRecordsPanel {
  @Override
  public Book book() {
    return Book.PAYMENTS;
  }

  @Override
  public List<Line> lines() {
    return NeighbourRecordsPanel.latest(payments.rows(null)).stream()
        .map(PaymentsPanel::line)
        .toList();
  }

  private static Line line(Row row) {
    return new Line(
        row.paymentId().toString(),
        row.applicationId().toString(),
        row.amount(),
        row.deliveries(),
        List.of(Act.PAY));
  }

  @Override
  public void act(Act act, String id) {
    var _ = gateway.complete(id, null);
  }
}
