package kz.qujat.domain.lifecycle;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static kz.qujat.domain.review.AnnulmentReason.POOR_PHOTO;
import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Families.name;
import static kz.qujat.domain.story.Things.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.CardCommand;
import kz.qujat.domain.application.CardCommand.OfOrder;
import kz.qujat.domain.application.DraftCommand;
import kz.qujat.domain.application.DraftCommand.ByApplicant;
import kz.qujat.domain.application.DutyCommand;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.ReviewCommand;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.story.ApprovedDocument;
import kz.qujat.domain.story.Families;
import kz.qujat.domain.story.Matrix;
import org.junit.jupiter.api.Test;

/// The life of an application in one document: the outcome of every command in every stage. The
/// document is `lifecycle.approved.md`; the detailed rules are in the other tests of this package.
class LifecycleMatrixTest {
  private static final List<History> STAGES =
      List.of(
          none(),
          completeDraft(),
          registered(),
          underReview(),
          approved(),
          handedOver(),
          sentToManufacture(),
          manufactured(),
          readyForPickup(),
          issued(),
          annulled(POOR_PHOTO),
          withdrawn(),
          expired());

  private static final List<History> DUTIES =
      List.of(
          draft(),
          exemptDraft(),
          draftAwaitingPayment(),
          draftAwaitingPayment().and(tooLittlePaid()),
          paidDraft());

  private static final List<History> ENDED_UNPAID =
      List.of(
          draftAwaitingPayment().and(draftWithdrawn()), draftAwaitingPayment().and(draftExpired()));

  private static final List<History> AFTER_THE_FIRST_ATTEMPT =
      List.of(backUnderReview(), backForAnotherHolder(HolderField.NAMES));

  private static final List<ApplicationCommand> COMMANDS =
      List.of(
          start(ELIGIBLE),
          changeDraft(),
          enclose(ImageKind.PHOTO, ANOTHER_PHOTO),
          register(ELIGIBLE),
          withdraw(),
          expire(),
          requestPayment(ANOTHER_PAYMENT),
          receive(DUTY, PAID_BY_DANA, BANK_2),
          claim(AIGUL),
          giveBack(AIGUL),
          takeBackFrom(AIGUL),
          reassign(AIGUL, DAULET),
          approve(AIGUL, Documents.approval(AIGUL, 1)),
          annul(AIGUL, POOR_PHOTO, Documents.annulment(AIGUL, 1, POOR_PHOTO)),
          reportHolderChange(1, HolderField.NAMES),
          recordHandedOver(1),
          acceptManufacture(1),
          rejectManufacture(1),
          recordManufactured(1),
          recordDelivered(1),
          issueTo(DANA));

  private static final Matrix<History, ApplicationCommand> MATRIX =
      new Matrix<>(history -> name(stageOf(history)), Families::name, LifecycleMatrixTest::answer);

  @Test
  void theLifecycleIsAsApproved() {
    new ApprovedDocument("lifecycle").isStill(document());
  }

  @Test
  void everyStageHasARow() {
    assertThat(Families.of(STAGES.stream().map(LifecycleMatrixTest::stageOf).toList()))
        .as("a stage needs a history in STAGES that leads to it")
        .containsAll(Families.membersOf(Stage.class));
  }

  @Test
  void everyCommandHasAColumn() {
    assertThat(Families.of(COMMANDS))
        .as("a command needs an example in COMMANDS")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(ApplicationCommand.class));
  }

  @Test
  void everyDutyHasARow() {
    assertThat(Families.of(DUTIES.stream().map(LifecycleMatrixTest::dutyOf).toList()))
        .as("a duty needs a history in DUTIES that leads to it")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(DutyStatus.class));
  }

  @Test
  void everyCommandWithAnActorIsTriedByAnotherActor() {
    assertThat(Families.of(ByOthers.ofAnotherCitizen()))
        .isEqualTo(
            Stream.concat(
                    Families.membersOf(ByApplicant.class).stream(), Stream.of(RequestPayment.class))
                .collect(toSet()));
    assertThat(Families.of(ByOthers.ofAnotherRegion()))
        .isEqualTo(Set.copyOf(Families.membersOf(ReviewCommand.class)));
  }

  @Test
  void everyEventHappensSomewhere() {
    var told = Stream.of(STAGES, DUTIES, AFTER_THE_FIRST_ATTEMPT).flatMap(List::stream);
    var wished = Stream.of(draftRegisteringByPayment());
    var answered =
        STAGES.stream()
            .flatMap(history -> COMMANDS.stream().map(command -> eventsOf(history, command)));

    assertThat(
            Stream.concat(Stream.concat(told, wished).map(History::events), answered)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(toSet()))
        .as("an event that no command brings about")
        .isEqualTo(Set.copyOf(Families.membersOf(ApplicationEvent.class)));
  }

  private static String document() {
    var duty = new Matrix<>(LifecycleMatrixTest::dutyName, Families::name, MATRIX.answer());
    var past = new Matrix<>(LifecycleMatrixTest::pastName, Families::name, MATRIX.answer());
    return Stream.of(
            INTRODUCTION,
            MATRIX.table("The draft", STAGES, commands(DraftCommand.class)),
            MATRIX.table("The duty, by stage", STAGES, commands(DutyCommand.class)),
            duty.table("The duty of a draft", DUTIES, commands(DutyCommand.class)),
            MATRIX.table(
                "The duty of an ended draft that was not paid",
                ENDED_UNPAID,
                commands(DutyCommand.class)),
            MATRIX.table("The review", STAGES, commands(ReviewCommand.class)),
            MATRIX.table("The card", STAGES, commands(CardCommand.class)),
            past.table(
                "The order of an earlier attempt",
                AFTER_THE_FIRST_ATTEMPT,
                commands(OfOrder.class)),
            REACH,
            MATRIX.table("Another citizen", STAGES, ByOthers.ofAnotherCitizen()),
            MATRIX.table("Staff of another region", STAGES, ByOthers.ofAnotherRegion()),
            MATRIX.table(
                "Staff of another registration point", STAGES, List.of(ByOthers.ofAnotherPoint())),
            MATRIX.table("Staff who are the applicant", STAGES, ByOthers.ofOnesOwn()))
        .collect(joining("\n"));
  }

  private static final String INTRODUCTION =
      """
      # The lifecycle of an application

      The outcome of every command in every stage when the right actor gives it correctly: the
      applicant pays, Aigul holds the review and signs, the duty of the draft is paid and the draft
      is complete. Money that arrives is a second payment unless the table says otherwise, and the
      central node answers the first attempt.

      A cell names the resulting events. *done* means that the command already had its effect and
      adds no event. **no** names the refusal. `LifecycleMatrixTest` generates this document and
      compares it with the approved version.
      """;

  private static final String REACH =
      """
      # Actors who may not act

      The same commands, given by an actor who is not responsible for the application, or by a staff
      member who is the applicant. The last Reassign is given by another supervisor, to the
      applicant.
      """;

  private static List<ApplicationCommand> commands(Class<?> family) {
    return COMMANDS.stream().filter(family::isInstance).toList();
  }

  private static String answer(History history, ApplicationCommand command) {
    return switch (Lifecycle.decide(history.replayed(), command)) {
      case Accepted(var events, var refunds) when events.isEmpty() && refunds.isEmpty() -> "*done*";
      case Accepted(var events, var refunds) ->
          Stream.concat(
                  events.stream().map(Families::name),
                  refunds.stream().map(refund -> "opens a refund (" + refund.ground() + ")"))
              .collect(joining(", "));
      case TicketNumberNeeded due ->
          name(due.withTicket(TICKET).events().getFirst()) + " once a ticket is drawn";
      case Refused(ContradictsEarlierAnswer(_, var known, var said)) ->
          "**no**: ContradictsEarlierAnswer (" + known + ", " + said + ")";
      case Refused(var refusal) -> "**no**: " + name(refusal);
    };
  }

  private static List<ApplicationEvent> eventsOf(History history, ApplicationCommand command) {
    return switch (Lifecycle.decide(history.replayed(), command)) {
      case Accepted(var events, _) -> events;
      case TicketNumberNeeded due -> due.withTicket(TICKET).events();
      case Refused _ -> List.of();
    };
  }

  private static Object stageOf(History history) {
    return switch (history.replayed()) {
      case NotStarted notStarted -> notStarted;
      case Begun begun -> begun.stage();
    };
  }

  private static DutyStatus dutyOf(History history) {
    return history.filed().account().duty();
  }

  private static String dutyName(History history) {
    return name(dutyOf(history));
  }

  private static String pastName(History history) {
    return switch (history.filed().stage()) {
      case WithTicket withTicket -> withTicket.registration().past(1).name();
      case Draft _, EndedDraft _ -> throw new AssertionError("no attempt is over");
    };
  }
}
