package kz.qujat.web.office;

import java.util.List;
import kz.qujat.application.review.ReviewService;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// An [Office] with the API of officers.
public final class ReviewRoom {
  public final Office office = new Office();
  public final PaperWorklist worklist = new PaperWorklist();
  public final PaperRegister refunds = new PaperRegister();
  public final StubSignatures signatures = new StubSignatures();
  public final ReviewService reviewService =
      new ReviewService(office.commands, office.cases, signatures, office.vault);
  public final MockMvcTester web = Desk.over(office, List.of(worklist, refunds, reviewService));

  private static final ReviewRoom THE_ROOM = new ReviewRoom();

  private ReviewRoom() {}

  /// The shared instance, emptied; it is shared because starting the web adapter is slow.
  public static ReviewRoom open() {
    THE_ROOM.office.clear();
    THE_ROOM.worklist.clear();
    THE_ROOM.refunds.clear();
    THE_ROOM.signatures.clear();
    return THE_ROOM;
  }

  /// Daulet, an officer of Almaty.
  public static RequestPostProcessor daulet() {
    return Desk.officer(Office.DAULET, "Даулет", "75");
  }

  /// Dana, another officer of Almaty.
  public static RequestPostProcessor dana() {
    return Desk.officer(Office.DANA, "Дана", "75");
  }

  /// Aigul's application, registered in Almaty.
  public ApplicationId registered() {
    return office.caseload.registered(Office.AIGUL, "7501");
  }

  /// The same application, held by an officer.
  public ApplicationId claimedBy(Iin officer, String name) {
    ApplicationId id = registered();
    office.caseload.claim(id, office.people.officer(officer, name));
    return id;
  }

  public MvcTestResult get(ApplicationId id, String rest, RequestPostProcessor caller) {
    return web.get().uri(path(id, rest)).with(caller).exchange();
  }

  public MvcTestResult post(ApplicationId id, String rest, RequestPostProcessor caller) {
    return web.post().uri(path(id, rest)).with(caller).exchange();
  }

  public MvcTestResult post(
      ApplicationId id, String rest, String body, RequestPostProcessor caller) {
    return web.post()
        .uri(path(id, rest))
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(caller)
        .exchange();
  }

  private static String path(ApplicationId id, String rest) {
    return "/api/v1/review/" + id + rest;
  }
}
