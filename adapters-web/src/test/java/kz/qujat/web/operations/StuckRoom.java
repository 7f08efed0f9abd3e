package kz.qujat.web.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.application.stuck.ReadModelRepairs.Outcome;
import kz.qujat.application.stuck.RemedyService;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Cause;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.application.stuck.StuckCases.Sheet;
import kz.qujat.application.stuck.SubjectPartiesResolver;
import kz.qujat.application.stuck.WaitPrecondition;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.WaitLimits;
import kz.qujat.domain.supervision.WaitLimits.Limit;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// An [Office] with the API of supervisors and administrators for open issues.
final class StuckRoom {
  final Office office = new Office();
  final PaperList list = new PaperList();
  final MockMvcTester web = Desk.over(office, List.of(list, remedies(), office.refundService));

  /// How repairs of read models end.
  Outcome repaired = Outcome.REPAIRED;

  private static final StuckRoom THE_ROOM = new StuckRoom();

  private StuckRoom() {}

  /// The shared instance, emptied; it is shared because starting the web adapter is slow.
  static StuckRoom open() {
    THE_ROOM.office.clear();
    THE_ROOM.list.cases = List.of();
    THE_ROOM.list.failed.clear();
    THE_ROOM.repaired = Outcome.REPAIRED;
    return THE_ROOM;
  }

  /// Every wait becomes late after an hour, and none has lasted that long.
  private RemedyService remedies() {
    var waitLimits =
        new WaitLimits(
            Arrays.stream(Awaited.values())
                .collect(Collectors.toMap(one -> one, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
            30,
            new WorkingCalendar("2025-1", Map.of()));
    return new RemedyService(
        office.commands,
        new SubjectPartiesResolver(office.histories, office.cases, office.refunds),
        new WaitPrecondition(office.cases, office.refunds, list, office.histories, waitLimits),
        (_, _) -> repaired,
        office.vault);
  }

  /// A list of one page, filled by the test.
  static final class PaperList implements StuckCases {
    final Set<DeliveryHandlerKind> failed = new HashSet<>();
    List<Case> cases = List.of();
    @Nullable Region asked;

    @Override
    public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
      asked = region;
      return new Sheet(new Page<>(cases, "next"), new ReadModelAge(42, 0));
    }

    @Override
    public boolean hasFailed(ApplicationId application, DeliveryHandlerKind deliveryHandlerKind) {
      return failed.contains(deliveryHandlerKind);
    }
  }

  /// Aigul's application, approved in Almaty, whose order could not be delivered.
  ApplicationId approved() {
    StaffId daulet = office.people.officer(Office.DAULET, "Даулет");
    ApplicationId id = office.caseload.registered(Office.AIGUL, "7501");
    office.caseload.claim(id, daulet);
    office.caseload.approve(id, daulet);
    list.failed.add(DeliveryHandlerKind.ORDER);
    return id;
  }

  /// A row of the list about an application.
  StuckCases.Case row(
      SupervisionSubject subject, ApplicationId application, ParkingStatus parkingStatus) {
    return new StuckCases.Case(
        subject,
        application,
        new Origin(Region.ALMATY, office.ticket(application), office.file(application).status()),
        Office.NOW,
        Office.NOW.plusSeconds(3600),
        null,
        false,
        parkingStatus,
        new Failure(3, Cause.NEIGHBOUR_UNAVAILABLE, Office.NOW.plusSeconds(15)),
        null);
  }

  MvcTestResult asks(String query, RequestPostProcessor caller) {
    return web.get().uri("/api/v1/operations/stuck" + query).with(caller).exchange();
  }

  MvcTestResult does(String row, String act, String body, RequestPostProcessor caller) {
    return web.post()
        .uri("/api/v1/operations/stuck/" + row + "/" + act)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(caller)
        .exchange();
  }

  /// Dana as the supervisor of a region.
  static RequestPostProcessor supervisor(String region) {
    return Desk.supervisor(Office.DANA, region);
  }

  static RequestPostProcessor administrator() {
    return Desk.administrator(Office.DANA);
  }
}
