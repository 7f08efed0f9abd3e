package kz.qujat.web.refund;

import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperRegister.Asked;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class RefundsTest {
  private final ReviewRoom room = ReviewRoom.open();

  @Test
  void theRegisterShowsEachRefundAndItsStatus() {
    room.refunds.add(
        new RefundList.Entry(
            RefundId.parse("0197297c-0000-7000-8000-0000000000f1"),
            new ApplicationId(UUID.fromString("0197297c-0000-7000-8000-000000000001")),
            "75-250602-000001-9",
            RefundStatus.FILED,
            Money.parse("786.40").orElseThrow(),
            RefundGround.ANNULLED,
            Office.NOW,
            Office.NOW,
            LocalDate.of(2025, 6, 10),
            2,
            8));

    assertThat(get(""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items":[
              {"refundId":"0197297c-0000-7000-8000-0000000000f1",
               "applicationId":"0197297c-0000-7000-8000-000000000001",
               "ticketNumber":"75-250602-000001-9","status":"FILED",
               "amount":"786.40","currency":"KZT","ground":"ANNULLED",
               "openedAt":"2025-06-02T09:00:00+05:00","filedAt":"2025-06-02T09:00:00+05:00",
               "dueOn":"2025-06-10","attempt":2,"version":8}],
             "nextCursor":"next","asOf":{"position":42,"lagMillis":7}}
            """);
  }

  @Test
  void anUnfiledRefundHasNoDueDayAndADraftNoTicket() {
    room.refunds.add(
        new RefundList.Entry(
            RefundId.parse("0197297c-0000-7000-8000-0000000000f1"),
            new ApplicationId(UUID.fromString("0197297c-0000-7000-8000-000000000001")),
            null,
            RefundStatus.READY,
            Money.tenge(786),
            RefundGround.WITHDRAWN,
            Office.NOW,
            null,
            null,
            1,
            8));

    assertThat(get(""))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"ticketNumber":null,"filedAt":null,"dueOn":null}]}
            """);
  }

  @Test
  void withoutParametersTheWholeRegionIsListedInPagesOfFifty() {
    assertThat(get("")).hasStatusOk();

    assertThat(room.refunds.asked())
        .containsExactly(new Asked(new RefundList.Query(Region.ALMATY, null, Order.OPENED_AT), 50));
  }

  @ParameterizedTest
  @EnumSource(RefundStatus.class)
  void theRegisterIsFilteredAndSortedAsRequested(RefundStatus status) {
    assertThat(get("?status=" + status + "&sort=dueOn&limit=200&cursor=next")).hasStatusOk();

    assertThat(room.refunds.asked())
        .containsExactly(new Asked(new RefundList.Query(Region.ALMATY, status, Order.DUE_ON), 200));
  }

  @ParameterizedTest
  @CsvSource({
    "status=OPEN, status, NOT_ALLOWED",
    "sort=amount, sort, NOT_ALLOWED",
    "limit=201, limit, OUT_OF_RANGE",
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
  void anOfficerWithoutARegionHasNoRegister() {
    assertThat(room.web.get().uri("/api/v1/review/refunds").with(Desk.auditor(DANA)))
        .hasStatus(403)
        .bodyJson()
        .extractingPath("code")
        .isEqualTo("FORBIDDEN");
  }

  private MvcTestResult get(String query) {
    return room.web
        .get()
        .uri("/api/v1/review/refunds" + query)
        .with(Desk.officer(DANA, "Дана", "75"))
        .exchange();
  }
}
