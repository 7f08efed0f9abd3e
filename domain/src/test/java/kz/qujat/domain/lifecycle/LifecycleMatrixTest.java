package kz.qujat.domain.lifecycle;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static kz.qujat.domain.lifecycle.Cast.*;
import static kz.qujat.domain.lifecycle.Commands.*;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRefund;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfReview;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReportDiscrepancy;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

/// The whole lifecycle in one document: what every command means in every stage, asked by the right
/// person in the right way. `lifecycle.approved.md` is that document; the finer rules are in the
/// tests beside this one.
class LifecycleMatrixTest {
  private static final Path APPROVED = Path.of("src/test/resources/lifecycle.approved.md");
  private static final Path RECEIVED = Path.of("target/lifecycle.received.md");

  private static final List<History> STAGES =
      List.of(
          none(),
          completeDraft(),
          registered(),
          underReview(),
          approved(),
          sentToManufacture(),
          manufactured(),
          readyForPickup(),
          issued(),
          annulled(AnnulmentReason.POOR_PHOTO),
          withdrawn(),
          expired());

  private static final List<History> DUTIES =
      List.of(
          draft(),
          exemptDraft(),
          draftAwaitingPayment(),
          draftAwaitingPayment()
              .and(
                  paymentUnusable(PAYMENT, DUTY, ERLAN, "BANK-1", RefundGround.WRONG_PAYER),
                  refundOpened(ANOTHER_REFUND, PAYMENT, DUTY, ERLAN, RefundGround.WRONG_PAYER)),
          paidDraft());

  private static final List<History> REFUNDS =
      List.of(
          refundOpen(),
          refundReady(),
          refundWithTheTaxAuthority(),
          refundPaidOut(),
          refundTurnedDown());

  private static final List<ApplicationCommand> COMMANDS =
      List.of(
          start(ELIGIBLE),
          changeDraft(),
          enclose(ImageKind.PHOTO, ANOTHER_PHOTO),
          register(ELIGIBLE),
          withdraw(),
          expire(),
          requestPayment(ANOTHER_PAYMENT),
          receive(PAYMENT, DUTY, DANA, "BANK-2"),
          claim(AIGUL),
          release(AIGUL),
          takeBackFrom(AIGUL),
          reassign(AIGUL, DAULET),
          approve(AIGUL, Documents.approval(AIGUL, 1)),
          annul(
              AIGUL,
              AnnulmentReason.POOR_PHOTO,
              Documents.annulment(AIGUL, 1, AnnulmentReason.POOR_PHOTO)),
          acceptManufacture(1),
          rejectManufacture(1),
          recordManufactured(1),
          recordDelivered(1),
          issueTo(DANA),
          giveBankAccount(ANOTHER_ACCOUNT),
          recordFiled(1),
          recordPaid(1),
          recordRejected(1),
          report(ORDER_MISSING_HERE),
          retry(Awaited.ACCEPTANCE),
          releaseCase(Awaited.DECISION),
          park(Awaited.DECISION),
          park(Awaited.MANUFACTURE),
          park(Awaited.NOTICE));

  @Test
  void theLifecycleIsAsApproved() {
    String received = document();
    if (!received.equals(read(APPROVED))) {
      write(RECEIVED, received);
      fail(
          """
          The lifecycle is not the approved one any more. Compare, and if the difference is meant:
            diff domain/%2$s domain/%1$s
            cp domain/%1$s domain/%2$s\
          """
              .formatted(RECEIVED, APPROVED));
    }
  }

  @Test
  void everyStageHasARow() {
    assertThat(classesOf(STAGES, history -> stageOf(history.replayed())))
        .as("a stage needs a history in STAGES that leads to it")
        .containsAll(Families.membersOf(Stage.class));
  }

  @Test
  void everyCommandHasAColumn() {
    assertThat(classesOf(COMMANDS, command -> command))
        .as("a command needs an example in COMMANDS")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(ApplicationCommand.class));
  }

  @Test
  void everyDutyHasARow() {
    assertThat(classesOf(DUTIES, LifecycleMatrixTest::dutyOf))
        .as("a duty needs a history in DUTIES that leads to it")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(Duty.class));
  }

  @Test
  void everyStepOfARefundHasARow() {
    assertThat(classesOf(REFUNDS, LifecycleMatrixTest::progressOf))
        .as("a step needs a history in REFUNDS that leads to it")
        .containsExactlyInAnyOrderElementsOf(Families.membersOf(Refund.Progress.class));
  }

  @Test
  void everyEventHappensSomewhere() {
    var told = Stream.of(STAGES, DUTIES, REFUNDS).flatMap(List::stream).map(History::events);
    var answered =
        STAGES.stream()
            .flatMap(history -> COMMANDS.stream().map(command -> eventsOf(history, command)));

    assertThat(
            Stream.concat(told, answered)
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(toSet()))
        .as("an event nobody can bring about")
        .isEqualTo(Set.copyOf(Families.membersOf(ApplicationEvent.class)));
  }

  private static String document() {
    return Stream.of(
            INTRODUCTION,
            table("The draft", STAGES, OfDraft.class, LifecycleMatrixTest::stageName),
            table("The duty, by stage", STAGES, OfDuty.class, LifecycleMatrixTest::stageName),
            table("The duty of a draft", DUTIES, OfDuty.class, history -> name(dutyOf(history))),
            table("The review", STAGES, OfReview.class, LifecycleMatrixTest::stageName),
            table("The card", STAGES, OfCard.class, LifecycleMatrixTest::stageName),
            table("The refund, by stage", STAGES, OfRefund.class, LifecycleMatrixTest::stageName),
            table(
                "The refund after an annulment",
                REFUNDS,
                OfRefund.class,
                history -> name(progressOf(history))),
            table("The remedies, by stage", STAGES, OfRemedy.class, LifecycleMatrixTest::stageName),
            table(
                "What reconciliation finds, by stage",
                STAGES,
                ReportDiscrepancy.class,
                LifecycleMatrixTest::stageName))
        .collect(joining("\n"));
  }

  private static final String INTRODUCTION =
      """
      # The lifecycle of an application

      What every command means in every stage, asked by the right person in the right way: the applicant
      pays, Aigul holds the review and signs, the duty of the draft is paid and nothing is missing from it,
      money that arrives is a second payment unless the table says otherwise, and the central node answers
      the first attempt.

      An answer names what happens; *done* had happened before, and nothing is added; **no** names the
      refusal. Made by `LifecycleMatrixTest`, which compares it with the code.
      """;

  private static String table(
      String title, List<History> rows, Class<?> family, Function<History, String> name) {
    var commands = COMMANDS.stream().filter(family::isInstance).toList();
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        Stream.concat(Stream.of(""), commands.stream().map(LifecycleMatrixTest::asked)).toList());
    for (History history : rows) {
      var answers = commands.stream().map(command -> answer(history, command));
      cells.add(Stream.concat(Stream.of(name.apply(history)), answers).toList());
    }
    return "## " + title + "\n\n" + aligned(cells);
  }

  private static String aligned(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.getFirst().size(); column++) {
      int i = column;
      widths.add(rows.stream().mapToInt(row -> row.get(i).length()).max().orElseThrow());
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      lines.add(line(row, widths, " "));
      if (lines.size() == 1) {
        lines.add(line(row.stream().map(_ -> "").toList(), widths, "-"));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String line(List<String> row, List<Integer> widths, String padding) {
    StringBuilder line = new StringBuilder("|");
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i);
      line.append(' ').append(cell).append(padding.repeat(widths.get(i) - cell.length()));
      line.append(" |");
    }
    return line.toString();
  }

  private static String answer(History history, ApplicationCommand command) {
    return switch (Lifecycle.decide(history.replayed(), command)) {
      case Accepted(var events) when events.isEmpty() -> "*done*";
      case Accepted(var events) ->
          events.stream().map(LifecycleMatrixTest::told).collect(joining(", "));
      case TicketDue due -> told(due.drawn(TICKET).events().getFirst()) + " once a ticket is drawn";
      case Refused(var refusal) -> "**no**: " + name(refusal);
    };
  }

  private static String told(ApplicationEvent event) {
    return switch (event) {
      case PaymentUnusable e -> name(e) + " (" + e.ground() + ")";
      case RefundOpened e -> name(e) + " (" + e.ground() + ")";
      default -> name(event);
    };
  }

  private static List<ApplicationEvent> eventsOf(History history, ApplicationCommand command) {
    return switch (Lifecycle.decide(history.replayed(), command)) {
      case Accepted(var events) -> events;
      case TicketDue due -> due.drawn(TICKET).events();
      case Refused _ -> List.of();
    };
  }

  private static String asked(ApplicationCommand command) {
    return command instanceof OfRemedy remedy
        ? name(remedy) + " (" + remedy.awaited() + ")"
        : name(command);
  }

  private static String stageName(History history) {
    return name(stageOf(history.replayed()));
  }

  private static Object stageOf(Application application) {
    return switch (application) {
      case NotStarted notStarted -> notStarted;
      case Application.Filed filed -> filed.stage();
    };
  }

  private static Duty dutyOf(History history) {
    return history.filed().account().duty();
  }

  private static Refund.Progress progressOf(History history) {
    return history.filed().account().refund(REFUND).orElseThrow().progress();
  }

  private static <T> Collection<Class<?>> classesOf(
      List<T> examples, Function<T, Object> classified) {
    Set<Class<?>> classes = new LinkedHashSet<>();
    examples.forEach(example -> classes.add(classified.apply(example).getClass()));
    return classes;
  }

  private static String name(Object value) {
    return value.getClass().getSimpleName();
  }

  private static String read(Path path) {
    try {
      return Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
