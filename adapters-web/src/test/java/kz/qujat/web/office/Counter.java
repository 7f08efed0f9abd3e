package kz.qujat.web.office;

import java.util.List;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.fake.CountedBudgets;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An [Office] with a registration point where Dana hands over cards.
public final class Counter {
  public final Office office = new Office();
  public final PaperShelf shelf = new PaperShelf();
  public final MockMvcTester web =
      Desk.over(
          office,
          List.of(
              new CardHandover(office.commands, office.people, office.vault, new CountedBudgets()),
              shelf));

  private static final Counter THE_COUNTER = new Counter();

  private Counter() {}

  /// The shared instance, emptied; it is shared because starting the web adapter is slow.
  public static Counter open() {
    THE_COUNTER.office.clear();
    THE_COUNTER.shelf.clear();
    return THE_COUNTER;
  }

  /// Aigul's application, whose card is ready at point 7501.
  public ApplicationId ready() {
    ApplicationId id = office.caseload.registered(Office.AIGUL, "7501");
    StaffId officer = office.people.officer(Office.DAULET, "Даулет");
    office.caseload.claim(id, officer);
    office.caseload.approve(id, officer);
    office.caseload.manufacture(id);
    office.caseload.deliver(id);
    return id;
  }

  public MvcTestResult look(String ticket, String point) {
    return web.get()
        .uri("/api/v1/pickups/" + ticket)
        .with(Desk.issuer(Office.DANA, point))
        .exchange();
  }

  public MvcTestResult issue(ApplicationId id, Iin recipient, boolean surrendered) {
    return issue(office.ticket(id), body(recipient, surrendered), "7501");
  }

  public MvcTestResult issue(String ticket, String body, String point) {
    return web.post()
        .uri("/api/v1/pickups/" + ticket + "/issuance")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(Desk.issuer(Office.DANA, point))
        .exchange();
  }

  public static String body(Iin recipient, boolean surrendered) {
    return "{\"recipientIin\":\"%s\",\"oldCardSurrendered\":%s}"
        .formatted(recipient.digits(), surrendered);
  }
}
