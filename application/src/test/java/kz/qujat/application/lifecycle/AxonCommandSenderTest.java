package kz.qujat.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.transaction.ConcurrentChange;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class AxonCommandSenderTest {
  private static final StaffId AIGUL = new StaffId(new UUID(7, 3));
  private static final Actor ACTOR = Actor.officer(AIGUL);
  private static final ApplicationCommand COMMAND =
      new Claim(
          new ApplicationId(new UUID(7, 1)),
          AIGUL,
          Region.ASTANA,
          Instant.parse("2026-03-16T05:00:00Z"));

  private final CommandResult commandResult = receipt();
  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final List<CommandMessage<?>> handled = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final ApplicationCommandSender applicationCommandSender =
      new AxonCommandSender(gateway(), Supplier::get);

  @Test
  void aCommandCarriesItsActor() {
    assertThat(applicationCommandSender.submit(COMMAND, ACTOR, null)).isEqualTo(commandResult);

    assertThat(handled)
        .singleElement()
        .satisfies(message -> {
          assertThat((Object) message.getPayload()).isEqualTo(COMMAND);
          assertThat(message.getMetaData())
              .containsAllEntriesOf(Map.of(AxonAggregateRegistrar.ACTOR, ACTOR.toString()))
              .doesNotContainKey(ApplicationAggregate.EXPECTED_VERSION);
        });
  }

  @Test
  void aCommandCarriesTheVersionItWasDecidedOn() {
    applicationCommandSender.submit(COMMAND, ACTOR, 4L);

    assertThat(handled.getFirst().getMetaData())
        .containsEntry(ApplicationAggregate.EXPECTED_VERSION, 4L);
  }

  @Test
  void whenAnotherCommandWasQuickerTheTransactionIsTold() {
    for (RuntimeException conflict :
        List.of(
            new ConcurrencyException("another was quicker"),
            new AggregateStreamCreationException("another was quicker"))) {
      failures.add(conflict);

      assertThatThrownBy(() -> applicationCommandSender.submit(COMMAND, ACTOR, null))
          .isInstanceOf(ConcurrentChange.class)
          .hasCause(conflict);
    }
    assertThat(threads).hasSize(2).containsOnly(Thread.currentThread());
  }

  @Test
  void aRefusalIsNeverTriedAgain() {
    failures.add(new ApplicationRefused(new NotClaimed()));

    assertThatThrownBy(() -> applicationCommandSender.submit(COMMAND, ACTOR, null))
        .isInstanceOf(ApplicationRefused.class);
    assertThat(handled).hasSize(1);
  }

  @Test
  void aStaleVersionIsNeverTriedAgain() {
    failures.add(new StaleVersion(5));

    assertThatThrownBy(() -> applicationCommandSender.submit(COMMAND, ACTOR, 4L))
        .isInstanceOf(StaleVersion.class);
    assertThat(handled).hasSize(1);
  }

  @Test
  void aDefectReachesTheCallerAsItIs() {
    var defect = new IllegalStateException("unreadable history");
    failures.add(defect);

    assertThatThrownBy(() -> applicationCommandSender.submit(COMMAND, ACTOR, null))
        .isSameAs(defect);
    assertThat(handled).hasSize(1);
  }

  private DefaultCommandGateway gateway() {
    var bus = SimpleCommandBus.builder().build();
    bus.subscribe(
        ApplicationCommand.class.getName(),
        message -> {
          handled.add(message);
          threads.add(Thread.currentThread());
          if (!failures.isEmpty()) {
            throw failures.remove();
          }
          return commandResult;
        });
    return DefaultCommandGateway.builder().commandBus(bus).build();
  }

  private static CommandResult receipt() {
    var rehearsal = new Rehearsal();
    var file = rehearsal.fileOf(rehearsal.journey.draft());
    return CommandResult.unchanged(file.application(), file.version());
  }
}
