package kz.qujat.sandbox.notice;

import java.util.List;
import kz.qujat.sandbox.control.PathIdParser;
import kz.qujat.sandbox.notice.SimulatedNotificationGateway.Row;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists the notifications sent to citizens.
@RestController
final class SentNotificationsApi {
  private final SimulatedNotificationGateway notifier;

  SentNotificationsApi(SimulatedNotificationGateway notifier) {
    this.notifier = notifier;
  }

  @GetMapping("/sandbox/notifications")
  Book notifications(@RequestParam(defaultValue = "") String applicationId) {
    return new Book(
        notifier.rows(PathIdParser.filter("applicationId", applicationId).orElse(null)));
  }

  record Book(List<Row> items) {}
}
