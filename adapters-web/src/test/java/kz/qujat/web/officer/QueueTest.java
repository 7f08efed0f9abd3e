package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperWorklist;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class QueueTest {
  private final ReviewRoom room = ReviewRoom.open();
  private final PaperWorklist worklist = room.worklist;

  @Test
  void theQueueShowsWaitingAndHeldApplications() {
    StaffId dana = room.office.people.officer(DANA, "Дана");
    worklist.add(entry("75-250602-000001-9", Status.UNDER_REVIEW, dana));
    worklist.add(entry("75-250602-000002-7", Status.REGISTERED, null));

    assertThat(get(""))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[
              {"id":"0197297c-0000-7000-8000-000000000001","ticketNumber":"75-250602-000001-9",
               "status":"UNDER_REVIEW","registeredAt":"2025-06-02T09:00:00+05:00",
               "dueOn":"2025-06-24","windowClosesOn":"2025-06-20","claimedBy":{"name":"Дана"},
               "version":4},
              {"ticketNumber":"75-250602-000002-7","claimedBy":null}],
             "nextCursor":"next","total":17,"asOf":{"position":42,"lagMillis":7}}
            """);
  }

  @Test
  void withoutParametersTheWholeRegionIsListedInPagesOfFifty() {
    assertThat(get("")).hasStatusOk();

    assertThat(worklist.lastQuery())
        .isEqualTo(new Worklist.Query(Region.ALMATY, null, null, Order.REGISTERED_AT));
    assertThat(worklist.lastLimit()).isEqualTo(50);
  }

  @Test
  void oneAnswerNamesEveryInvalidParameter() {
    assertThat(get("?limit=0&status=APPROVED&sort=name"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"errors":[{"field":"limit","code":"OUT_OF_RANGE"},
             {"field":"status","code":"NOT_ALLOWED"},{"field":"sort","code":"NOT_ALLOWED"}]}
            """);
    assertThat(get("?colour=red&limit=0&sort=name"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"errors":[{"field":"colour","code":"UNKNOWN","message":"Такого поля или параметра нет."},
             {"field":"limit","code":"OUT_OF_RANGE"},{"field":"sort","code":"NOT_ALLOWED"}]}
            """);
  }

  @Test
  void theQueueIsFilteredAndSortedAsRequested() {
    assertThat(get("?status=UNDER_REVIEW&mine=true&sort=windowClosesOn&limit=200&cursor=next"))
        .hasStatusOk();

    StaffId dana = room.office.people.officer(DANA, "Дана");
    assertThat(worklist.lastQuery())
        .isEqualTo(
            new Worklist.Query(Region.ALMATY, Status.UNDER_REVIEW, dana, Order.WINDOW_CLOSES_ON));
    assertThat(worklist.lastLimit()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "status=APPROVED, status, NOT_ALLOWED",
    "status=registered, status, NOT_ALLOWED",
    "mine=yes, mine, NOT_ALLOWED",
    "sort=name, sort, NOT_ALLOWED",
    "limit=0, limit, OUT_OF_RANGE",
    "limit=201, limit, OUT_OF_RANGE",
    "limit=many, limit, OUT_OF_RANGE",
    "cursor=forged, cursor, UNKNOWN"
  })
  void anInvalidParameterIsNamed(String parameter, String field, String code) {
    assertThat(get("?" + parameter))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }

  @Test
  void aParameterThatTheQueueDoesNotHaveIsUnknown() {
    MvcTestResult result = get("?staus=UNDER_REVIEW&mine=true&аймақ=75");

    assertThat(result).hasStatus(400).bodyJson().extractingPath("$.code").isEqualTo("VALIDATION");
    assertThat(result)
        .bodyJson()
        .extractingPath("$.errors[?(@.code == 'UNKNOWN')].field")
        .asArray()
        .containsExactly("staus", "аймақ");
  }

  @Test
  void aBlankParameterIsIgnored() {
    assertThat(get("?status=&mine=&sort=")).hasStatusOk();
  }

  @Test
  void anOfficerWithoutARegionHasNoQueue() {
    assertThat(room.web.get().uri("/api/v1/review/queue").with(Desk.auditor(DANA)))
        .hasStatus(403)
        .bodyJson()
        .extractingPath("code")
        .isEqualTo("FORBIDDEN");
  }

  private MvcTestResult get(String query) {
    return room.web
        .get()
        .uri("/api/v1/review/queue" + query)
        .with(Desk.officer(DANA, "Дана", "75"))
        .exchange();
  }

  private static Worklist.Entry entry(String ticket, Status status, StaffId holder) {
    return new Worklist.Entry(
        new ApplicationId(UUID.fromString("0197297c-0000-7000-8000-000000000001")),
        ticket,
        status,
        Office.NOW,
        LocalDate.of(2025, 6, 24),
        LocalDate.of(2025, 6, 20),
        holder,
        4);
  }
}
