package kz.qujat.persistence.stuck;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.receivePayment;
import static kz.qujat.persistence.Drafts.requestPayment;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Drafts.withdraw;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionCommand;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.WaitLimits;
import kz.qujat.domain.supervision.WaitLimits.Limit;
import kz.qujat.persistence.TestStore;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/// A store with the list of stuck cases, in which every wait is late after an hour, and with two
/// event handlers whose neighbours can be down.
final class StuckStore implements AutoCloseable {
  private static final AtomicInteger PAYMENTS = new AtomicInteger(1000);

  final TestStore store =
      TestStore.withParts(List.of("keyset", "stuck", "vault"), Surroundings.class);
  final Telling telling = store.get(Telling.class);
  final Filing filing = store.get(Filing.class);
  final StuckCases cases = store.get(StuckCases.class);
  final CommandService commands = store.commands();

  @Configuration(proxyBeanMethods = false)
  static class Surroundings {
    @Bean
    Telling telling() {
      return new Telling();
    }

    @Bean
    Filing filing() {
      return new Filing();
    }

    @Bean
    WaitLimits limits() {
      return new WaitLimits(
          Arrays.stream(Awaited.values())
              .collect(
                  Collectors.toMap(
                      awaited -> awaited, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
          30,
          new WorkingCalendar("none", Map.of()));
    }
  }

  /// An event handler that records its attempts, and those that succeeded.
  abstract static class Duty {
    final Set<Object> down = ConcurrentHashMap.newKeySet();
    private final Map<Object, AtomicInteger> tries = new ConcurrentHashMap<>();
    private final Map<Object, List<String>> done = new ConcurrentHashMap<>();

    void take(Object concerned, Object event) {
      tries.computeIfAbsent(concerned, _ -> new AtomicInteger()).incrementAndGet();
      if (down.contains(concerned)) {
        throw new NeighbourUnavailable(Neighbour.NOTIFICATION, "down");
      }
      done.computeIfAbsent(concerned, _ -> new CopyOnWriteArrayList<>())
          .add(event.getClass().getSimpleName());
    }

    int triesFor(Object concerned) {
      return tries.getOrDefault(concerned, new AtomicInteger()).get();
    }

    List<String> doneFor(Object concerned) {
      return new ArrayList<>(done.getOrDefault(concerned, List.of()));
    }
  }

  @ProcessingGroup(ApplicationNotifications.NAME)
  static class Telling extends Duty {
    @EventHandler
    void on(ApplicationEvent event) {
      take(event.applicationId(), event);
    }
  }

  @ProcessingGroup(RefundFilingHandler.NAME)
  static class Filing extends Duty {
    @EventHandler
    void on(RefundEvent event) {
      take(event.refund(), event);
    }
  }

  void submit(SupervisionCommand command) {
    var _ = commands.submit(command, AS_AIGUL);
  }

  /// Records that a read model could not follow the application.
  void fails(String readModel, ApplicationId application) {
    var _ =
        store
            .get(JdbcTemplate.class)
            .update(
                "insert into read_model_failure (read_model, key, cause) values (?, ?, ?)",
                readModel,
                application.toString(),
                IllegalStateException.class.getName());
  }

  void isRepaired(ApplicationId application) {
    var _ =
        store
            .get(JdbcTemplate.class)
            .update("delete from read_model_failure where key = ?", application.toString());
  }

  List<Case> list(@Nullable Region region, Instant now) {
    return cases.page(region, now, 200, null).page().items();
  }

  Optional<Case> listed(SupervisionSubject subject, Instant now) {
    return list(null, now).stream().filter(one -> one.subject().equals(subject)).findFirst();
  }

  ApplicationId started() {
    ApplicationId id = newId();
    commands.submit(start(id), AS_AIGUL);
    return id;
  }

  ApplicationId paid(Instant at) {
    ApplicationId id = started();
    commands.submit(requestPayment(id, at), AS_AIGUL);
    commands.submit(receivePayment(id, PAYMENTS.incrementAndGet(), at), AS_AIGUL);
    return id;
  }

  /// The wait of a paid draft for its registration; it began with the draft's third event.
  static ApplicationWait registrationOf(ApplicationId id) {
    return new ApplicationWait(id, Awaited.REGISTRATION, 2);
  }

  /// Withdraws a paid draft, and returns its refund.
  RefundId withdrawn(ApplicationId id) {
    return commands.submit(withdraw(id), AS_AIGUL).refunds().getFirst().refund();
  }

  void giveAccount(RefundId refund, Instant at) {
    var _ = commands.submit(new GiveBankAccount(refund, AIGUL, digest(5), at), AS_AIGUL);
  }

  @Override
  public void close() {
    store.close();
  }
}
