package kz.qujat.web.operations;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.BOLAT;
import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.application.history.AsOf;
import kz.qujat.application.history.Page;
import kz.qujat.application.stuck.HandOver;
import kz.qujat.application.stuck.Remedies;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Limits;
import kz.qujat.domain.supervision.Limits.Limit;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class StuckTest {
  private static final Office OFFICE = new Office();
  private static final PaperList LIST = new PaperList();
  private static final MockMvcTester WEB = open();

  private static MockMvcTester open() {
    var limits =
        new Limits(
            Arrays.stream(Awaited.values())
                .collect(Collectors.toMap(one -> one, _ -> new Limit.Elapsed(Duration.ofHours(1)))),
            30,
            new WorkingCalendar(Map.of()));
    return Desk.over(
        OFFICE,
        List.of(LIST, new Remedies(OFFICE.chancery, OFFICE.vault, LIST, limits), new Hour()),
        OperationsWiring.class);
  }

  /// The hour at which everything happens.
  private static final class Hour implements InstantSource {
    @Override
    public Instant instant() {
      return Office.NOW;
    }
  }

  /// One page with what the test put there.
  private static final class PaperList implements StuckCases {
    private final Set<HandOver> parked = new HashSet<>();
    private List<Case> cases = List.of();
    private @Nullable Region asked;

    @Override
    public Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor) {
      asked = region;
      return new Sheet(new Page<>(cases, "next"), new AsOf(42, 0));
    }

    @Override
    public boolean isParked(ApplicationId application, HandOver handOver) {
      return parked.contains(handOver);
    }
  }

  private ApplicationId approved;

  @BeforeEach
  void anOrderDidNotGetThrough() {
    OFFICE.clear();
    approved = OFFICE.caseload.registered(AIGUL, "7501");
    var daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    OFFICE.caseload.claim(approved, daulet);
    OFFICE.caseload.approve(approved, daulet);
    LIST.parked.clear();
    LIST.parked.add(HandOver.ORDER);
    LIST.cases =
        List.of(
            new StuckCases.Case(
                approved,
                Awaited.ACCEPTANCE,
                Region.ALMATY,
                OFFICE.ticket(approved),
                Status.APPROVED,
                Office.NOW,
                Office.NOW.plusSeconds(3600),
                LocalDate.of(2029, 3, 15),
                false,
                false,
                3,
                StuckCases.Failure.NEIGHBOUR_UNAVAILABLE,
                Office.NOW.plusSeconds(15)));
  }

  private static MvcTestResult asks(String role, String region, String query) {
    return WEB.get()
        .uri("/api/v1/operations/stuck" + query)
        .with(Desk.staff(DANA, role, region))
        .exchange();
  }

  private MvcTestResult does(String region, String remedy, String body) {
    return does(region, approved + ".ACCEPTANCE/" + remedy, body, "SUPERVISOR");
  }

  private static MvcTestResult does(String region, String rest, String body, String role) {
    return WEB.post()
        .uri("/api/v1/operations/stuck/" + rest)
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(Desk.staff(DANA, role, region))
        .exchange();
  }

  @Test
  void aCaseIsToldWithItsTriesAndWhatCanBeDone() {
    assertThat(asks("SUPERVISOR", "75", ""))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"id":"%s.ACCEPTANCE","cause":"ACCEPTANCE","applicationId":"%s","region":"75",
              "ticketNumber":"%s","status":"APPROVED","lastDay":"2029-03-15","late":false,"parked":false,"reminder":false,
              "attempts":3,"lastError":"NEIGHBOUR_UNAVAILABLE","remedies":["RETRY","PARK"]}],
             "nextCursor":"next","asOf":{"position":42,"lagMillis":0}}
            """
                .formatted(approved, approved, OFFICE.ticket(approved)));
  }

  @Test
  void aSupervisorIsToldOfTheirOwnRegionAndAnAdministratorOfAny() {
    asks("SUPERVISOR", "75", "");
    assertThat(LIST.asked).isEqualTo(Region.ALMATY);
    asks("ADMINISTRATOR", "75", "");
    assertThat(LIST.asked).isNull();
    asks("ADMINISTRATOR", "75", "?region=71");
    assertThat(LIST.asked).isEqualTo(Region.ASTANA);
    assertThat(asks("SUPERVISOR", "75", "?region=71")).hasStatus(404);
    assertThat(asks("ADMINISTRATOR", "75", "?region=99")).hasStatus(400);
  }

  @Test
  void aRemedyIsAnEventAndItsWordsAreInTheVault() {
    assertThat(does("75", "park", "{\"reason\":\" Ремонт \"}"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"id":"%s.ACCEPTANCE","remedy":"PARK","status":"APPROVED","parked":true}
            """
                .formatted(approved));
    var file = OFFICE.file(approved);
    var parked = file.latest(CaseParked.class).orElseThrow();
    assertThat(OFFICE.vault.read(file.application().applicant(), parked.reason(), Comment.class))
        .contains(new Comment("Ремонт"));
  }

  @Test
  void whatWasParkedIsParkedAndItsRetryIsNot() {
    does("75", "park", "{\"reason\":\"a\"}");
    assertThat(does("75", "park", "{\"reason\":\"b\"}")).hasStatusOk();
    assertThat(does("75", "retry", "{\"reason\":\"c\"}"))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("parked")
        .isEqualTo(false);
  }

  @Test
  void aRemedyThatMakesNoSenseIsRefusedWithTheStatus() {
    assertThat(does("75", "release", "{\"reason\":\"a\"}"))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"ILLEGAL_STATE","status":"APPROVED"}
            """);
    LIST.parked.clear();
    assertThat(does("75", "retry", "{\"reason\":\"a\"}")).hasStatus(409);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\":\"  \"}", "{\"reason\":7}"})
  void thereIsNoRemedyWithoutAReason(String body) {
    assertThat(does("75", "retry", body)).hasStatus(400);
  }

  @Test
  void aReasonHasItsLimits() {
    assertThat(does("75", "park", "{\"reason\":\"" + "ж".repeat(501) + "\"}")).hasStatus(400);
    assertThat(does("75", "park", "{\"reason\":\"" + "ж".repeat(500) + "\"}")).hasStatusOk();
  }

  @Test
  void whatIsNotTheirsIsNotThereWhateverTheySend() {
    assertThat(does("71", "retry", "{broken")).hasStatus(404);
    assertThat(does("75", approved + ".NOTHING/retry", "{}", "SUPERVISOR")).hasStatus(404);
    assertThat(does("75", approved + "/retry", "{}", "SUPERVISOR")).hasStatus(404);
    assertThat(does("75", BOLAT.digits() + ".CLAIM/retry", "{}", "SUPERVISOR")).hasStatus(404);
    assertThat(does("71", approved + ".ACCEPTANCE/retry", "{\"reason\":\"a\"}", "ADMINISTRATOR"))
        .hasStatusOk();
  }
}
