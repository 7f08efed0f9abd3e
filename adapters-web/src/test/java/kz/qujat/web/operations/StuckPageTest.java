package kz.qujat.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.qujat.application.command.Actor;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Fault;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The page of open issues.
class StuckPageTest {
  private final StuckRoom room = StuckRoom.open();
  private final ApplicationId approved = room.approved();
  private final ApplicationWait wait = new ApplicationWait(approved, Awaited.ACCEPTANCE, 6);
  private final Difference contradiction =
      new Difference(approved, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));

  private void rowsOfEveryKind() {
    room.office.commands.submit(
        new ReportDiscrepancy(contradiction, LocalDate.of(2025, 6, 1), Office.NOW),
        Actor.system("reconciliation"));
    var payment =
        new Difference(approved, Discrepancy.ofPayment(new Digest("e".repeat(64)), Kind.AMOUNT));
    var paperRefund = new RefundWait(room.office.clockAndIds.newRefund(), Awaited.PAPER_REFUND, 0);
    var person = room.office.people.applicant(Office.BOLAT);
    room.list.cases =
        List.of(
            room.row(wait, approved, ParkingStatus.PARKED),
            room.row(contradiction, approved, ParkingStatus.NOT_PARKED),
            room.row(payment, approved, ParkingStatus.NOT_PARKED),
            room.row(paperRefund, approved, ParkingStatus.NOT_PARKED),
            room.row(
                new ReadModelFailure(approved, "worklist"), approved, ParkingStatus.NOT_PARKED),
            ofUnlisted(approved),
            ofNoApplication(
                new Message(new Digest("b".repeat(64))),
                new Fault("payment", "UNREADABLE_AMOUNT", "amount")),
            ofNoApplication(new RegisterRecord(person, "documents/document/endDate"), null));
  }

  /// The list of open issues does not follow the application itself.
  private static StuckCases.Case ofUnlisted(ApplicationId application) {
    return new StuckCases.Case(
        new ReadModelFailure(application, "stuck-cases"),
        application,
        null,
        Office.NOW,
        null,
        null,
        false,
        ParkingStatus.NOT_PARKED,
        new StuckCases.Failure(1, StuckCases.Cause.INTERNAL, null),
        null);
  }

  private static StuckCases.Case ofNoApplication(SupervisionSubject subject, Fault fault) {
    return new StuckCases.Case(
        subject, null, null, Office.NOW, null, null, false, ParkingStatus.NOT_PARKED, null, fault);
  }

  private MvcTestResult look(String language, RequestPostProcessor caller) {
    return room.web
        .get()
        .uri("/dashboard/stuck")
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .locale(Locale.forLanguageTag(language))
        .with(caller)
        .exchange();
  }

  private MvcTestResult post(
      SupervisionSubject row, Map<String, String> fields, RequestPostProcessor caller) {
    var form = room.web.post().uri("/dashboard/stuck").param("case", row.toString());
    fields.forEach(form::param);
    return form.header(HttpHeaders.ACCEPT_LANGUAGE, "en")
        .locale(Locale.ENGLISH)
        .with(caller)
        .exchange();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyKindOfIssueHasATextInEveryLanguage(String language)
      throws UnsupportedEncodingException {
    rowsOfEveryKind();

    for (var caller : List.of(StuckRoom.supervisor("75"), StuckRoom.administrator())) {
      MvcTestResult page = look(language, caller);
      assertThat(page).hasStatusOk();
      assertThat(page.getResponse().getContentAsString()).doesNotContain("??");
    }
  }

  @Test
  void anIssueOffersOnlyItsPossibleRemedies() throws UnsupportedEncodingException {
    room.list.cases = List.of(room.row(wait, approved, ParkingStatus.PARKED));

    assertThat(look("en", StuckRoom.supervisor("75")).getResponse().getContentAsString())
        .contains("value=\"RETRY\"", "value=\"RESUME\"")
        .doesNotContain("value=\"PARK\"", "value=\"TAKE_BACK\"", "name=\"card\"");
  }

  @Test
  void aContradictionAsksForTheFateOfTheCard() throws UnsupportedEncodingException {
    rowsOfEveryKind();
    room.list.cases = List.of(room.row(contradiction, approved, ParkingStatus.NOT_PARKED));
    var fields = Map.of("remedy", "SETTLE", "reason", "agreed");

    MvcTestResult answer = post(contradiction, fields, StuckRoom.supervisor("75"));

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString())
        .contains("Say what became of the card", "name=\"card\"");
  }

  @Test
  void aRemedyIsAppliedToTheIssueThatWasShown() {
    var fields = Map.of("remedy", "PARK", "reason", "repair");

    assertThat(post(wait, fields, StuckRoom.supervisor("75")))
        .hasStatus3xxRedirection()
        .flash()
        .containsEntry("done", "It is set aside");
    assertThat(room.office.histories.eventsOf(wait)).hasSize(1);
  }

  @Test
  void aRemedyForAnIssueThatIsOverShowsAMessage() {
    room.list.failed.clear();
    var fields = Map.of("remedy", "RETRY", "reason", "again");

    assertThat(post(wait, fields, StuckRoom.supervisor("75")))
        .hasStatus3xxRedirection()
        .flash()
        .hasEntrySatisfying(
            "problem",
            problem ->
                assertThat(problem)
                    .hasToString(
                        "Explained[title=This row is over, detail=What was awaited has come, or"
                            + " somebody else dealt with it. Nothing was changed; the list is up to"
                            + " date.]"));
  }

  @Test
  void anotherRegionsIssueIsNotFound() {
    var fields = Map.of("remedy", "RETRY", "reason", "again");

    assertThat(post(wait, fields, StuckRoom.supervisor("71"))).hasStatus(404);
  }
}
