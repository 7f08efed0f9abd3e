package kz.qujat.web.counter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.fake.CountedBudgets;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of a registration point.
class CounterPageTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              new CardHandover(OFFICE.commands, OFFICE.people, OFFICE.vault, new CountedBudgets()),
              new PaperShelf()));

  private String ticket;
  private ApplicationId ready;

  @BeforeEach
  void aigulsCardIsThere() {
    OFFICE.clear();
    StaffId daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    ready = OFFICE.caseload.registered(Office.AIGUL, "7501");
    OFFICE.caseload.claim(ready, daulet);
    OFFICE.caseload.approve(ready, daulet);
    OFFICE.caseload.manufacture(ready);
    OFFICE.caseload.deliver(ready);
    ticket = OFFICE.ticket(ready);
  }

  private static MvcTestResult get(String path, Iin issuer) {
    return WEB.get()
        .uri("/counter" + path)
        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
        .locale(Locale.ENGLISH)
        .with(Desk.issuer(issuer, "7501"))
        .exchange();
  }

  @Test
  void theTicketShowsTheMaskedHolderAndTheCard() throws UnsupportedEncodingException {
    MvcTestResult page = get("/" + ticket, Office.DANA);

    assertThat(page).hasStatusOk();
    assertThat(page.getResponse().getContentAsString())
        .contains("С*** А*** Б***", "987654321")
        .doesNotContain("??");
  }

  @Test
  void theCardIsHandedOverInExchangeForTheOldOne() {
    assertThat(
            WEB.post()
                .uri("/counter/" + ticket)
                .param("recipientIin", Office.AIGUL.digits())
                .param("oldCardSurrendered", "true")
                .with(Desk.issuer(Office.DANA, "7501"))
                .exchange())
        .hasRedirectedUrl("/counter/" + ticket + "/done");
    assertThat(OFFICE.file(ready).status()).isEqualTo(Status.ISSUED);
  }

  @Test
  void withoutTheOldCardTheNewOneIsNotHandedOver() throws UnsupportedEncodingException {
    MvcTestResult answer =
        WEB.post()
            .uri("/counter/" + ticket)
            .param("recipientIin", Office.AIGUL.digits())
            .with(Desk.issuer(Office.DANA, "7501"))
            .exchange();

    assertThat(answer).hasStatusOk();
    assertThat(OFFICE.file(ready).status()).isEqualTo(Status.READY_FOR_PICKUP);
  }

  @Test
  void anIssuerCannotOpenTheirOwnTicket() {
    assertThat(get("/" + ticket, Office.AIGUL)).hasStatus(409);
    assertThat(get("/" + ticket + "/done", Office.AIGUL)).hasStatus(409);
  }
}
