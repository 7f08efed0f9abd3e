package kz.qujat.sandbox.notice;

import java.util.List;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.page.NeighbourRecordsPanel;
import org.springframework.stereotype.Component;

/// The notifications sent to citizens, for the sandbox page.
@Component
record NotificationsPanel(SimulatedNotificationGateway notifier) implements NeighbourRecordsPanel {
  @Override
  public Book book() {
    return Book.NOTIFICATIONS;
  }

  @Override
  public List<Line> lines() {
    return NeighbourRecordsPanel.latest(notifier.rows(null)).stream()
        .map(row -> {
          String application = row.applicationId().toString();
          return new Line(
              application,
              application,
              row.status() + " · " + row.channel(),
              row.deliveries(),
              List.of());
        })
        .toList();
  }

  @Override
  public void act(Act act, String id) {
    throw new RecordNotFound();
  }
}
