package kz.qujat.sandbox.centralnode;

import java.util.List;
import kz.qujat.sandbox.centralnode.OrderTable.Row;
import kz.qujat.sandbox.page.RecordsView;
import org.springframework.stereotype.Component;

/// The node's orders, for the sandbox page.
@Component
record OrdersView(OrderTable orders, NodeApi node) implements RecordsView {
  @Override
  public Book book() {
    return Book.ORDERS;
  }

  @Override
  public List<Line> lines() {
    return RecordsView.latest(orders.rows(null)).stream().map(OrdersView::line).toList();
  }

  private static Line line(Row row) {
    String application = row.applicationId().toString();
    return new Line(
        application,
        application,
        row.status().name(),
        row.deliveries(),
        switch (row.status()) {
          case RECEIVED, ACCEPTED, MANUFACTURED -> List.of(Act.ADVANCE);
          case DELIVERED, REJECTED -> List.of();
        });
  }

  @Override
  public void act(Act act, String id) {
    var _ = node.advance(id);
  }
}
