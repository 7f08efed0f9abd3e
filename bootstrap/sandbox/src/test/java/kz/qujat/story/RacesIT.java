package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Many concurrent calls.
class RacesIT {
  private static final int AT_ONCE = 12;
  private static final LocalDate DAY = LocalDate.of(2026, 6, 17);

  private final Country country = Product.country();

  @AfterEach
  void theClockRunsAgain() {
    country.clockRuns();
  }

  @Test
  void aCitizenHasOneOpenApplicationHoweverManyAreFiledAtOnce() throws Exception {
    Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    List<Reply> replies = atOnce(() -> Persistently.call(() -> aigul.files(Citizen.form("7501"))));
    List<Reply> started = replies.stream().filter(reply -> reply.status() == 201).toList();
    assertThat(started).hasSize(1);
    String open = started.getFirst().text("id");
    assertThat(replies)
        .filteredOn(reply -> reply.status() != 201)
        .allSatisfy(reply ->
            assertThat(reply.refused(409, "APPLICATION_ALREADY_OPEN").text("applicationId"))
                .isEqualTo(open));
  }

  @Test
  void ticketsOfARegionAndDayHaveNoGaps() throws Exception {
    country.clockStandsAt(Instant.parse("2026-06-17T05:00:00Z"));
    List<Callable<String>> registrations =
        IntStream.range(0, AT_ONCE)
            .mapToObj(_ -> {
              Citizen citizen = country.citizen(DAY.plusDays(1));
              String application = citizen.starts("1001");
              citizen.encloses(application);
              citizen.pays(application);
              return (Callable<String>)
                  () ->
                      Persistently.call(() -> citizen.registers(application))
                          .is(201)
                          .text("ticketNumber");
            })
            .toList();
    List<Integer> numbers =
        run(registrations).stream()
            .map(ticket -> Integer.valueOf(ticket.substring(10, 16)))
            .sorted()
            .toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
  }

  @Test
  void oneOfficerHoldsAnApplicationHoweverManyClaimIt() throws Exception {
    Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    String application = aigul.applies("7501");
    List<Callable<Reply>> claims =
        IntStream.range(0, AT_ONCE)
            .mapToObj(_ -> country.officer("75"))
            .map(officer -> (Callable<Reply>) () -> officer.claims(application))
            .toList();
    Map<Integer, Long> answers =
        run(claims).stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    assertThat(answers).isEqualTo(Map.of(200, 1L, 409, AT_ONCE - 1L));
  }

  @Test
  void aCallRepeatedUnderItsKeyIsAnsweredOnceForAll() throws Exception {
    Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    Http once = aigul.portal().with("Idempotency-Key", UUID.randomUUID().toString());
    List<Reply> replies = atOnce(() -> once.post(Citizen.APPLICATIONS, Citizen.form("7501")));
    assertThat(replies).allSatisfy(reply -> reply.is(201));
    assertThat(replies.stream().map(reply -> reply.text("id")).distinct()).hasSize(1);
    Map<String, Object> other = Citizen.form("7502");
    once.post(Citizen.APPLICATIONS, other).refused(422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aRefusalIsRepeatedUnderItsKeyAsItWas() {
    Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN));
    String open = aigul.starts("7501");
    Http once = aigul.portal().with("Idempotency-Key", UUID.randomUUID().toString());
    Reply refused =
        once.post(Citizen.APPLICATIONS, Citizen.form("7501"))
            .refused(409, "APPLICATION_ALREADY_OPEN");
    aigul.portal().delete(Citizen.path(open)).is(204);
    Reply repeated = once.post(Citizen.APPLICATIONS, Citizen.form("7501"));
    assertThat(repeated.body()).isEqualTo(refused.body());
    aigul.starts("7501");
  }

  private static <T> List<T> atOnce(Callable<T> call) throws Exception {
    return run(IntStream.range(0, AT_ONCE).mapToObj(_ -> call).toList());
  }

  private static <T> List<T> run(List<Callable<T>> calls) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
      List<T> results = new ArrayList<>();
      for (Future<T> result : threads.invokeAll(calls)) {
        results.add(result.get());
      }
      return results;
    }
  }
}
