package kz.qujat.web.office;

import java.net.URI;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An [Office] with the API of auditors.
public final class ReadingRoom {
  public final Office office = new Office();
  public final PaperIndex index = new PaperIndex();
  private final MockMvcTester web = Desk.over(office, List.of(index, new PaperReplays()));

  private static final ReadingRoom THE_ROOM = new ReadingRoom();

  private ReadingRoom() {}

  /// The shared instance, emptied; it is shared because starting the web adapter is slow.
  public static ReadingRoom open() {
    THE_ROOM.office.clear();
    THE_ROOM.index.clear();
    return THE_ROOM;
  }

  /// Sends a GET as an auditor, with the path exactly as given.
  public MvcTestResult get(String path) {
    return web.get()
        .uri(URI.create("/api/v1/audit" + path))
        .with(Desk.auditor(Office.DANA))
        .exchange();
  }

  /// Sends a POST with a body as an auditor.
  public MvcTestResult post(String path, String body) {
    return web.post()
        .uri("/api/v1/audit" + path)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(Desk.auditor(Office.DANA))
        .exchange();
  }
}
