package kz.qujat.sandbox.centralnode;

import java.util.List;
import kz.qujat.sandbox.centralnode.OrderTable.Row;
import kz.qujat.sandbox.page.NeighbourRecordsPanel;
import org.springframework.stereotype.Component;

/// The node's orders, for the sandbox page.
@Component
record OrdersPanel(OrderTable orders, OrderControlApi node) implements NeighbourRecordsPanel {
  @Override
  public Book book() {
    return Book.ORDERS;
  }

  @Override
  public List<Line> lines() {
    return NeighbourRecordsPanel.latest(orders.rows(null)).stream().map(OrdersPanel::line).toList();
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
