package kz.qujat.web.pickup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.application.pickup.CardHandover.Visit;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OldCardReturn;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.fake.CountedBudgets;
import kz.qujat.web.office.Counter;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

/// No member of staff can hand over their own card, or look up its ticket at the counter.
class OwnCardTest {
  private final Counter counter = Counter.open();
  private final Office office = counter.office;
  private final ApplicationId ready = counter.ready();

  @Test
  void anIssuerCannotLookUpTheirOwnTicket() {
    assertThat(
            counter
                .web
                .get()
                .uri("/api/v1/pickups/" + office.ticket(ready))
                .with(Desk.issuer(Office.AIGUL, "7501"))
                .exchange())
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @Test
  void anIssuerCannotHandOverTheirOwnCardWhateverIsSent() {
    assertThat(
            counter
                .web
                .post()
                .uri("/api/v1/pickups/" + office.ticket(ready) + "/issuance")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{broken")
                .with(Desk.issuer(Office.AIGUL, "7501"))
                .exchange())
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @Test
  void atAnotherPointItIsNotFound() {
    assertThat(
            counter
                .web
                .get()
                .uri("/api/v1/pickups/" + office.ticket(ready))
                .with(Desk.issuer(Office.AIGUL, "7101"))
                .exchange())
        .hasStatus(404);
  }

  @Test
  void theDomainRefusesACallThatPassedNoGuard() {
    var cardHandover =
        new CardHandover(office.commands, office.people, office.vault, new CountedBudgets());
    var visit = new Visit(Office.AIGUL, OldCardReturn.SURRENDERED);
    var herself = office.people.officer(Office.AIGUL, "A");
    var dana = office.people.officer(Office.DANA, "D");

    assertThatThrownBy(() ->
            cardHandover.issue(
                new CardHandover.Issuer(herself, new PointCode("7501")), ready, visit, null))
        .isInstanceOf(ApplicationRefused.class)
        .hasMessage("OwnApplication");
    assertThatThrownBy(() ->
            cardHandover.issue(
                new CardHandover.Issuer(dana, new PointCode("7502")), ready, visit, null))
        .isInstanceOf(ApplicationRefused.class)
        .hasMessage("OtherPoint");
  }
}
