package kz.qujat.web.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.ReadModelProgressQuery;
import kz.qujat.application.history.ReadModelProgressQuery.ReadModel;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperIndex;
import kz.qujat.web.office.PaperReplays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page of an application's history, in the user's language.
class HistoryPageTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE, List.of(new PaperIndex(), new PaperReplays(), new NoModels(), new Unreadable()));

  private static final class NoModels implements ReadModelProgressQuery {
    @Override
    public List<ReadModel> all() {
      return List.of();
    }
  }

  private static final class Unreadable implements SignatoryReader {
    @Override
    public Optional<Signatory> of(byte[] document, byte[] cms) {
      return Optional.empty();
    }
  }

  private ApplicationId id;
  private StaffId daulet;

  @BeforeEach
  void aPaidApplicationWasAnnulled() {
    OFFICE.clear();
    daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    id = OFFICE.caseload.paid(Office.AIGUL, "7501", "SB-4711");
    OFFICE.caseload.claim(id, daulet);
    OFFICE.caseload.annul(id, daulet);
  }

  private static String page(String path, String language) throws UnsupportedEncodingException {
    MvcTestResult answer =
        WEB.get()
            .uri("/chronicle/" + path)
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .locale(Locale.forLanguageTag(language))
            .with(Desk.auditor(Office.DANA))
            .exchange();
    assertThat(answer).hasStatusOk();
    return answer.getResponse().getContentAsString();
  }

  private void somethingOfEveryKind() {
    RefundId refund = OFFICE.histories.refundsOf(id).getFirst();
    var reason = OFFICE.vault.keep(OFFICE.people.applicant(Office.AIGUL), new Comment("Ремонт"));
    var row = new Difference(id, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));
    var wait = new RefundWait(refund, Awaited.BANK_ACCOUNT, 0);
    var system = Actor.system("reconciliation");
    OFFICE.commands.submit(new ReportDiscrepancy(row, Office.TODAY, Office.NOW), system);
    OFFICE.commands.submit(
        new Settle(row, id, DisputedCardOutcome.DESTROYED, reason, Office.NOW),
        Actor.supervisor(daulet));
    OFFICE.commands.submit(new Park(wait, id, reason, Office.NOW), Actor.administrator(daulet));
    OFFICE.commands.submit(new Resume(wait, id, reason, Office.NOW), Actor.administrator(daulet));
    OFFICE.commands.submit(new CheckDeadlines(refund, Office.NOW.plusSeconds(700_000)), system);
    OFFICE.caseload.money(id, "SB-4712", new ReportedPayer.Unnamed("Ltd"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyEventIsShownInWords(String language) throws UnsupportedEncodingException {
    somethingOfEveryKind();

    assertThat(page(id.toString(), language)).doesNotContain("??");
    assertThat(page(id + "/print", language)).doesNotContain("??");
  }

  @Test
  void theHistoryIncludesRefundsAndSupervision() throws UnsupportedEncodingException {
    somethingOfEveryKind();

    assertThat(page(id.toString(), "en"))
        .contains("Central node: the node contradicts its earlier answer, a card exists (1)")
        .contains("destroyed")
        .contains("Ремонт")
        .contains("account for the refund")
        .contains("payer without an IIN");
  }

  @Test
  void theBanksReferenceIsReadFromTheVault() throws UnsupportedEncodingException {
    assertThat(page(id.toString(), "en")).contains("SB-4711");

    OFFICE.vault.erase(OFFICE.people.applicant(Office.AIGUL));

    assertThat(page(id.toString(), "en"))
        .doesNotContain("SB-4711")
        .contains("no longer in the vault");
  }

  @Test
  void theGroundOfAnExemptionIsReadFromTheVault() throws UnsupportedEncodingException {
    ApplicationId exempt = OFFICE.caseload.registered(Office.BOLAT, "7501");

    assertThat(page(exempt.toString(), "en")).contains("Ground of the exemption", "veteran");
  }

  @Test
  void theStateAtAPointIncludesTheRefundsOfThatPoint() throws UnsupportedEncodingException {
    int last = OFFICE.histories.about(id).size() - 1;

    assertThat(page(id + "?sequence=" + last, "en"))
        .contains("the application was annulled, waiting for the account");
    assertThat(page(id + "?sequence=" + (last - 1), "en"))
        .doesNotContain("the application was annulled, waiting for the account");
  }

  @Test
  void aDiscrepancyIsAFactUntilItIsSettled() throws UnsupportedEncodingException {
    int found = OFFICE.histories.about(id).size();
    somethingOfEveryKind();
    String fact = "<th scope=\"row\" class=\"govuk-table__header\">Difference</th>";

    assertThat(page(id + "?sequence=" + found, "en")).contains(fact);
    assertThat(page(id + "?sequence=" + (found + 2), "en")).doesNotContain(fact);
  }

  @Test
  void theExportHasTheFormatOfTheApi() throws UnsupportedEncodingException {
    assertThat(page(id + "/history.json", "en"))
        .contains("\"stream\":{\"kind\":\"REFUND\"", "\"nextCursor\":null");
  }
}
