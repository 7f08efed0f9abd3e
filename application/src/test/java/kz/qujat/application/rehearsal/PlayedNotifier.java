package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.notice.Notifier;

/// Writes down what it was given to bring.
public final class PlayedNotifier implements Notifier {
  public final Wire wire;
  public final List<Notice> sent = new ArrayList<>();

  PlayedNotifier(Wire wire) {
    this.wire = wire;
  }

  @Override
  public void send(Notice notice) {
    wire.cross();
    sent.add(notice);
  }
}
