package kz.qujat.web.office;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An [Office] with a desk for auditors.
public final class ReadingRoom {
  public final Office office = new Office();
  public final PaperIndex index = new PaperIndex();
  private final MockMvcTester web = Desk.over(office, List.of(index, new PaperReplays()));

  private static final ReadingRoom THE_ROOM = new ReadingRoom();

  private ReadingRoom() {}

  /// The room as it is in the morning: opening the web takes long, so there is one for all tests.
  public static ReadingRoom open() {
    THE_ROOM.office.clear();
    THE_ROOM.index.clear();
    return THE_ROOM;
  }

  /// Asks as an auditor, with the path exactly as it goes over the wire.
  public MvcTestResult get(String path) {
    return web.get()
        .uri(URI.create("/api/v1/audit" + path))
        .with(Desk.auditor(Office.DANA))
        .exchange();
  }

  /// Asks as an auditor, with a body.
  public MvcTestResult post(String path, String body) {
    return web.post()
        .uri("/api/v1/audit" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(Desk.auditor(Office.DANA))
        .exchange();
  }
}
