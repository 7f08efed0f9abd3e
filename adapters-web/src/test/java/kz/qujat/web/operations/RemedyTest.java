package kz.qujat.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.stuck.ReadModelRepairs.Outcome;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The remedies of supervisors and administrators; each affects exactly one issue.
class RemedyTest {
  private static final String BECAUSE = "{\"reason\":\" Ремонт \"}";

  private final StuckRoom room = StuckRoom.open();
  private final ApplicationId approved = room.approved();
  private final ApplicationWait wait = new ApplicationWait(approved, Awaited.ACCEPTANCE, 6);

  private MvcTestResult does(SupervisionSubject row, String act, String body) {
    return room.does(row.toString(), act, body, StuckRoom.supervisor("75"));
  }

  private List<String> doneAbout(SupervisionSubject row) {
    return room.office.histories.eventsOf(row).stream()
        .map(event -> event.getClass().getSimpleName())
        .toList();
  }

  private Difference differs(Kind kind) {
    var row = new Difference(approved, Discrepancy.ofOrder(1, kind));
    room.office.commands.submit(
        new ReportDiscrepancy(row, LocalDate.of(2025, 6, 1), Office.NOW),
        Actor.system("reconciliation"));
    return row;
  }

  @Test
  void aRemedyIsAnEventAndItsReasonIsInTheVault() {
    assertThat(does(wait, "park", BECAUSE))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"id":"%s","kind":"APPLICATION_WAIT","remedy":"PARK"}
            """
                .formatted(wait));

    var parked = (WaitParked) room.office.histories.eventsOf(wait).getFirst();
    var applicant = room.office.file(approved).application().applicant();
    assertThat(room.office.vault.read(applicant, parked.reason(), Comment.class))
        .contains(new Comment("Ремонт"));
  }

  @Test
  void anApplicationIsRepairedInAListThatDidNotFollowIt() {
    var row = new ReadModelFailure(approved, "worklist");

    assertThat(does(row, "retry", BECAUSE))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"kind\":\"READ_MODEL_FAILURE\",\"remedy\":\"RETRY\"}");
    assertThat(doneAbout(row)).containsExactly("RetryRequested");
  }

  @Test
  void aRepairThatDoesNotHelpSaysSo() {
    var row = new ReadModelFailure(approved, "worklist");
    room.repaired = Outcome.STILL_FAILING;

    assertThat(does(row, "retry", BECAUSE))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"STILL_FAILING\"}");
    assertThat(doneAbout(row)).isEmpty();
    room.repaired = Outcome.NOT_FAILING;
    assertThat(does(row, "retry", BECAUSE)).hasStatus(404);
  }

  @Test
  void onlyTheRegionOfTheApplicationRepairsIt() {
    var row = new ReadModelFailure(approved, "worklist");

    assertThat(room.does(row.toString(), "retry", BECAUSE, StuckRoom.supervisor("71")))
        .hasStatus(404);
    assertThat(room.does(row.toString(), "retry", BECAUSE, StuckRoom.administrator()))
        .hasStatusOk();
  }

  @Test
  void aRemedyIsRecordedInTheNameOfItsActor() {
    does(wait, "park", BECAUSE);
    room.does(wait.toString(), "resume", BECAUSE, StuckRoom.administrator());

    assertThat(room.office.histories.of(wait))
        .extracting(recordedEvent -> recordedEvent.actor().kind())
        .containsExactly(Actor.Kind.SUPERVISOR, Actor.Kind.ADMINISTRATOR);
  }

  @Test
  void aParkedWaitStaysParkedAfterARetry() {
    does(wait, "park", BECAUSE);
    assertThat(does(wait, "retry", BECAUSE)).hasStatusOk();

    assertThat(doneAbout(wait)).containsExactly("WaitParked", "RetryRequested");
  }

  @Test
  void parkingOrResumingTwiceChangesNothing() {
    does(wait, "park", BECAUSE);
    assertThat(does(wait, "park", BECAUSE)).hasStatusOk();
    does(wait, "resume", BECAUSE);
    assertThat(does(wait, "resume", BECAUSE)).hasStatusOk();

    assertThat(doneAbout(wait)).containsExactly("WaitParked", "WaitResumed");
  }

  @Test
  void noRemedyForAWaitChangesTheApplication() {
    long version = room.office.file(approved).version();
    does(wait, "park", BECAUSE);
    does(wait, "resume", BECAUSE);
    does(wait, "retry", BECAUSE);

    assertThat(room.office.file(approved).version()).isEqualTo(version);
  }

  @Test
  void takingBackReturnsTheApplicationToTheQueue() {
    ApplicationId held = room.office.caseload.registered(Office.BOLAT, "7501");
    var daulet = room.office.people.officer(Office.DAULET, "Даулет");
    room.office.caseload.claim(held, daulet);
    var decision = new ApplicationWait(held, Awaited.DECISION, 5);
    // The wait has to be parked, because it is not late yet and would not be an open issue.
    room.office.commands.submit(
        new Park(decision, held, new Digest("c".repeat(64)), Office.NOW), Actor.supervisor(daulet));

    assertThat(does(decision, "take-back", BECAUSE)).hasStatusOk();

    assertThat(room.office.file(held).status()).isEqualTo(Status.REGISTERED);
    assertThat(doneAbout(decision)).containsExactly("WaitParked", "HolderRelieved");
  }

  @Test
  void resumingLeavesTheApplicationWithItsOfficer() {
    ApplicationId held = room.office.caseload.registered(Office.BOLAT, "7501");
    var daulet = room.office.people.officer(Office.DAULET, "Даулет");
    room.office.caseload.claim(held, daulet);
    var decision = new ApplicationWait(held, Awaited.DECISION, 5);
    room.office.commands.submit(
        new Park(decision, held, new Digest("c".repeat(64)), Office.NOW), Actor.supervisor(daulet));

    assertThat(does(decision, "resume", BECAUSE)).hasStatusOk();

    assertThat(room.office.file(held).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void aWrongRemedyIsRefusedWithThePossibleOnes() {
    assertThat(does(wait, "take-back", BECAUSE))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"WRONG_REMEDY\",\"remedies\":[\"RETRY\",\"PARK\"]}");
    assertThat(does(differs(Kind.PROGRESS), "park", BECAUSE))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"WRONG_REMEDY\",\"remedies\":[\"RETRY\",\"SETTLE\"]}");
  }

  @Test
  void anIssueThatIsOverIsNotFound() {
    var earlier = new ApplicationWait(approved, Awaited.ACCEPTANCE, 5);
    assertThat(does(earlier, "retry", BECAUSE)).hasStatus(404);
    room.list.failed.clear();
    assertThat(does(wait, "retry", BECAUSE)).hasStatus(404);
  }

  @Test
  void settlingSettlesOnlyThatDiscrepancy() {
    Difference one = differs(Kind.PROGRESS);
    Difference other = differs(Kind.MISSING_THERE);

    assertThat(does(one, "settle", BECAUSE)).hasStatusOk();

    assertThat(doneAbout(one)).containsExactly("DiscrepancyFound", "DiscrepancySettled");
    assertThat(doneAbout(other)).containsExactly("DiscrepancyFound");
  }

  @Test
  void settlingAContradictionRequiresTheFateOfTheCard() {
    Difference row = differs(Kind.CONTRADICTS_CARD);

    assertThat(does(row, "settle", BECAUSE))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"card","code":"REQUIRED"}]}
            """);
    assertThat(does(row, "settle", "{\"reason\":\"a\",\"card\":\"EATEN\"}")).hasStatus(400);
    assertThat(does(row, "settle", "{\"reason\":\"a\",\"card\":\"DESTROYED\"}")).hasStatusOk();
    var settled = (DiscrepancySettled) room.office.histories.eventsOf(row).getLast();
    assertThat(settled.card()).isEqualTo(DisputedCardOutcome.DESTROYED);
  }

  @Test
  void anyOtherRemedyMustNotNameTheFateOfACard() {
    assertThat(does(differs(Kind.PROGRESS), "settle", "{\"reason\":\"a\",\"card\":\"DESTROYED\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"errors\":[{\"field\":\"card\",\"code\":\"NOT_ALLOWED\"}]}");
    assertThat(does(wait, "park", "{\"reason\":\"a\",\"card\":\"DESTROYED\"}")).hasStatus(400);
  }

  @Test
  void onlyAnAdministratorSettlesAMessageWithoutARegion() {
    var message = new Message(new Digest("b".repeat(64)));
    var owner = room.office.people.newPayer();
    room.office.commands.submit(
        new SetAside(
            message, "payment", "AMOUNT", "amount", owner, new Digest("d".repeat(64)), Office.NOW),
        Actor.system("payment"));

    assertThat(does(message, "settle", BECAUSE)).hasStatus(404);
    assertThat(room.does(message.toString(), "settle", BECAUSE, StuckRoom.administrator()))
        .hasStatusOk();
    assertThat(doneAbout(message)).containsExactly("MessageSetAside", "MessageSettled");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\":\"  \"}", "{\"reason\":7}"})
  void everyRemedyRequiresAReason(String body) {
    assertThat(does(wait, "retry", body)).hasStatus(400);
  }

  @Test
  void aReasonHasItsLimits() {
    assertThat(does(wait, "park", "{\"reason\":\"" + "ж".repeat(501) + "\"}")).hasStatus(400);
    assertThat(does(wait, "park", "{\"reason\":\"" + "ж".repeat(500) + "\"}")).hasStatusOk();
  }

  @Test
  void anIssueOfAnotherRegionIsNotFoundWhateverIsSent() {
    var astana = StuckRoom.supervisor("71");
    assertThat(room.does(wait.toString(), "retry", "{broken", astana)).hasStatus(404);
    assertThat(room.does(wait + ".7", "retry", "{broken", astana)).hasStatus(404);
    assertThat(room.does("nothing", "retry", BECAUSE, StuckRoom.administrator())).hasStatus(404);
    assertThat(room.does(wait.toString(), "retry", BECAUSE, StuckRoom.administrator()))
        .hasStatusOk();
  }

  @Test
  void aSupervisorCannotActOnTheirOwnApplication() {
    assertThat(room.does(wait.toString(), "park", BECAUSE, Desk.supervisor(Office.AIGUL, "75")))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }
}
