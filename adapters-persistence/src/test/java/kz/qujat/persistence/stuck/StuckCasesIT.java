package kz.qujat.persistence.stuck;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static kz.qujat.persistence.Drafts.withdraw;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.history.Replays;
import kz.qujat.application.history.UnknownCursor;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.stuck.HandOver;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.application.stuck.StuckCases.Sheet;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.lifecycle.ApplicationCommand.ParkCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReceivePayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReleaseCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.RequestPayment;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.Limits.Limit;
import kz.qujat.persistence.TestDatabase;
import kz.qujat.persistence.TestStore;
import kz.qujat.persistence.page.PageWiring;
import kz.qujat.persistence.progress.ProgressWiring;
import kz.qujat.persistence.vault.VaultWiring;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

class StuckCasesIT {
  private static final TestStore STORE =
      TestStore.on(
          TestDatabase.fresh(),
          Map.of("qujat.vault.key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="),
          Surroundings.class,
          PageWiring.class,
          ProgressWiring.class,
          StuckWiring.class,
          VaultWiring.class);

  private static final Duty DUTY = STORE.get(Duty.class);
  private static final StuckCases CASES = STORE.get(StuckCases.class);

  @Configuration(proxyBeanMethods = false)
  static class Surroundings {
    @Bean
    Supplier<UUID> ids() {
      return UUID::randomUUID;
    }

    @Bean
    Duty duty() {
      return new Duty();
    }

    @Bean
    Limits limits() {
      return new Limits(
          Arrays.stream(Awaited.values())
              .collect(
                  Collectors.toMap(
                      awaited -> awaited, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
          30,
          new WorkingCalendar(Map.of()));
    }
  }

  /// A duty whose neighbour is down for some applications.
  @ProcessingGroup(Notices.NAME)
  static class Duty {
    final Set<ApplicationId> down = ConcurrentHashMap.newKeySet();
    final Map<ApplicationId, AtomicInteger> tries = new ConcurrentHashMap<>();
    final Map<ApplicationId, List<Class<?>>> done = new ConcurrentHashMap<>();

    @EventHandler
    void on(ApplicationEvent event) {
      triesFor(event.application()).incrementAndGet();
      if (down.contains(event.application())) {
        throw new NeighbourUnavailable(Neighbour.NOTIFICATION, "down");
      }
      done.computeIfAbsent(event.application(), _ -> new ArrayList<>()).add(event.getClass());
    }

    AtomicInteger triesFor(ApplicationId application) {
      return tries.computeIfAbsent(application, _ -> new AtomicInteger());
    }

    int doneFor(ApplicationId application) {
      return done.getOrDefault(application, List.of()).size();
    }
  }

  @AfterAll
  static void close() {
    STORE.close();
  }

  @BeforeEach
  void nothingIsParked() {
    DUTY.down.clear();
    list(null, MONDAY).stream()
        .filter(Case::aside)
        .forEach(stuck ->
            STORE
                .applications()
                .submit(
                    new ReleaseCase(stuck.application(), stuck.awaited(), digest(7), MONDAY),
                    AS_AIGUL));
    await().until(() -> list(null, MONDAY).isEmpty());
  }

  private static List<Case> list(@Nullable Region region, Instant now) {
    return CASES.page(region, now, 200, null).page().items();
  }

  private static Optional<Case> listed(ApplicationId id) {
    return listed(id, MONDAY);
  }

  private static Optional<Case> listed(ApplicationId id, Instant now) {
    return list(null, now).stream().filter(stuck -> stuck.application().equals(id)).findFirst();
  }

  /// An application whose first event does not get through.
  private static ApplicationId troubled() {
    ApplicationId id = newId();
    DUTY.down.add(id);
    STORE.applications().submit(start(id), AS_AIGUL);
    await().until(() -> listed(id).filter(stuck -> stuck.attempts() > 0).isPresent());
    return id;
  }

  private static void park(ApplicationId id) {
    STORE.applications().submit(new ParkCase(id, Awaited.NOTICE, digest(5), MONDAY), AS_AIGUL);
    await().until(() -> listed(id).filter(Case::aside).isPresent());
  }

  @Test
  void aHandOverThatFailedIsListedUntilItGetsThrough() {
    ApplicationId id = troubled();
    await().until(() -> listed(id).filter(stuck -> stuck.attempts() > 2).isPresent());

    Case stuck = listed(id).orElseThrow();
    assertThat(stuck.awaited()).isEqualTo(Awaited.NOTICE);
    assertThat(stuck.status()).isEqualTo(Status.DRAFT);
    assertThat(stuck.lastError()).isEqualTo(Failure.NEIGHBOUR_UNAVAILABLE);
    assertThat(stuck.nextTry()).isNotNull();
    assertThat(stuck.late()).isFalse();
    assertThat(CASES.isParked(id, HandOver.NOTICE)).isTrue();
    assertThat(CASES.isParked(id, HandOver.ORDER)).isFalse();
    assertThat(list(Region.ALMATY, MONDAY)).hasSize(1);
    assertThat(list(Region.ASTANA, MONDAY)).isEmpty();

    DUTY.down.clear();
    await().until(() -> listed(id).isEmpty());
    assertThat(CASES.isParked(id, HandOver.NOTICE)).isFalse();
  }

  @Test
  void whatIsSetAsideIsLeftAloneAndKeepsNobodyElseWaiting() {
    List<ApplicationId> aside = Stream.generate(StuckCasesIT::troubled).limit(12).toList();
    aside.forEach(StuckCasesIT::park);
    ApplicationId other = troubled();
    assertThat(listed(aside.getFirst()).orElseThrow().nextTry()).isNull();
    List<Integer> before = aside.stream().map(id -> DUTY.triesFor(id).get()).toList();

    DUTY.down.clear();
    await().until(() -> DUTY.doneFor(other) == 1);

    assertThat(aside.stream().map(id -> DUTY.triesFor(id).get())).isEqualTo(before);
    assertThat(aside).allMatch(id -> listed(id).isPresent());
  }

  @Test
  void aRetryTriesAtOnceAndDoesNotCountItself() {
    ApplicationId id = troubled();
    park(id);
    STORE.applications().submit(change(id, 3), AS_AIGUL);
    DUTY.down.clear();

    STORE.applications().submit(new RetryCase(id, Awaited.NOTICE, digest(6), MONDAY), AS_AIGUL);

    await().until(() -> listed(id).isEmpty());
    await().until(() -> DUTY.doneFor(id) >= 3);
    assertThat(DUTY.done.get(id).subList(0, 3))
        .containsExactly(
            ApplicationEvent.ApplicationStarted.class,
            ApplicationEvent.CaseParked.class,
            ApplicationEvent.DraftChanged.class);
  }

  @Test
  void whatIsReleasedTakesItsTurnAgain() {
    ApplicationId id = troubled();
    park(id);
    DUTY.down.clear();

    STORE.applications().submit(new ReleaseCase(id, Awaited.NOTICE, digest(6), MONDAY), AS_AIGUL);

    await().until(() -> listed(id).isEmpty());
    assertThat(DUTY.doneFor(id)).isPositive();
  }

  @Test
  void aWaitIsListedFromItsLimitOnAndNoLongerThanItLasts() {
    ApplicationId id = paid(MONDAY);
    Instant limit = MONDAY.plus(Duration.ofHours(1));
    await().until(() -> listed(id, limit).isPresent());

    assertThat(listed(id, limit.minusMillis(1))).isEmpty();
    assertThat(listed(id, limit))
        .hasValue(
            new Case(
                id,
                Awaited.REGISTRATION,
                Region.ALMATY,
                null,
                Status.DRAFT,
                MONDAY,
                limit,
                null,
                true,
                false,
                0,
                null,
                null));

    STORE.applications().submit(withdraw(id), AS_AIGUL);
    await()
        .until(() ->
            listed(id, limit).filter(stuck -> stuck.awaited() == Awaited.BANK_ACCOUNT).isPresent());
    assertThat(listed(id, limit).orElseThrow().lastDay())
        .isEqualTo(CivilDate.at(MONDAY).plusYears(3));
  }

  private static ApplicationId paid(Instant at) {
    ApplicationId id = newId();
    var payment = new PaymentId(UUID.randomUUID());
    Money duty = Money.tenge(865);
    STORE.applications().submit(start(id), AS_AIGUL);
    STORE
        .applications()
        .submit(new RequestPayment(id, payment, new Assessment(duty, false), at), AS_AIGUL);
    STORE
        .applications()
        .submit(
            new ReceivePayment(
                id, payment, duty, AIGUL, "B-" + id, at, new RefundId(UUID.randomUUID()), at),
            AS_AIGUL);
    return id;
  }

  @Test
  void theListIsReadPageByPageLongestWaitFirst() {
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));
    Instant wednesday = MONDAY.plus(Duration.ofDays(2));
    List<ApplicationId> late =
        Stream.of(5, 1, 3, 3, 4).map(hours -> paid(tuesday.plus(Duration.ofHours(hours)))).toList();
    await().until(() -> ofThese(late, list(null, wednesday)).size() == 5);

    List<Case> pages = new ArrayList<>();
    String cursor = null;
    do {
      Sheet sheet = CASES.page(null, wednesday, 2, cursor);
      pages.addAll(sheet.page().items());
      cursor = sheet.page().nextCursor();
    } while (cursor != null);

    assertThat(pages).isEqualTo(list(null, wednesday)).doesNotHaveDuplicates();
    assertThat(ofThese(late, pages))
        .extracting(stuck -> Duration.between(tuesday, stuck.since()).toHours())
        .containsExactly(1L, 3L, 3L, 4L, 5L);
    String ofAll = CASES.page(null, wednesday, 1, null).page().nextCursor();
    assertThatThrownBy(() -> CASES.page(Region.ALMATY, wednesday, 1, ofAll))
        .isInstanceOf(UnknownCursor.class);
  }

  private static List<Case> ofThese(List<ApplicationId> ids, List<Case> listed) {
    return listed.stream().filter(stuck -> ids.contains(stuck.application())).toList();
  }

  @Test
  void rebuiltFromTheHistoryTheListIsTheSame() {
    ApplicationId id = troubled();
    park(id);
    Instant late = MONDAY.plus(Duration.ofDays(10));
    ApplicationId paid = paid(MONDAY);
    await().until(() -> ofThese(List.of(id, paid), list(null, late)).size() == 2);
    List<List<Object>> before = waits(late);

    var replay = STORE.get(Replays.class).start(StuckProjection.NAME);
    await()
        .until(() ->
            STORE.get(Replays.class).find(replay.id()).orElseThrow().state() == Replays.State.DONE);

    await().until(() -> waits(late).equals(before));
  }

  /// The list without the tries: what is set aside may be tried while it is rebuilt.
  private static List<List<Object>> waits(Instant now) {
    return list(null, now).stream()
        .<List<Object>>map(stuck ->
            List.of(
                stuck.application(),
                stuck.awaited(),
                stuck.status(),
                stuck.since(),
                stuck.late(),
                stuck.aside()))
        .toList();
  }
}
