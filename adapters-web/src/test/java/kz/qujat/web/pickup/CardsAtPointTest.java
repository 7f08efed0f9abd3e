package kz.qujat.web.pickup;

import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.office.Counter;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperShelf.Asked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class CardsAtPointTest {
  private static final PointCode POINT = new PointCode("7501");

  private final Counter counter = Counter.open();

  /// Compared strictly, so that no field can reveal the holder.
  @Test
  void theCardListShowsTicketsAndNoNames() {
    counter.shelf.add(
        new CardsAtPoint.Entry(
            new ApplicationId(UUID.fromString("0197297c-0000-7000-8000-000000000001")),
            "75-250602-000001-9",
            Status.READY_FOR_PICKUP,
            Office.NOW,
            LocalDate.of(2025, 6, 24),
            9));

    assertThat(get(""))
        .hasStatusOk()
        .bodyJson()
        .isStrictlyEqualTo(
            """
            {"items":[
              {"id":"0197297c-0000-7000-8000-000000000001","ticketNumber":"75-250602-000001-9",
               "status":"READY_FOR_PICKUP","since":"2025-06-02T09:00:00+05:00",
               "dueOn":"2025-06-24","version":9}],
             "nextCursor":"next","asOf":{"position":42,"lagMillis":7}}
            """);
  }

  @Test
  void withoutParametersEveryCardNotHandedOverIsListed() {
    assertThat(get("")).hasStatusOk();

    assertThat(counter.shelf.asked()).containsExactly(new Asked(POINT, null, 50));
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"MANUFACTURED", "READY_FOR_PICKUP", "ISSUED"})
  void theCardListIsFilteredAsRequested(Status status) {
    assertThat(get("?status=" + status + "&limit=200&cursor=next")).hasStatusOk();

    assertThat(counter.shelf.asked()).containsExactly(new Asked(POINT, status, 200));
  }

  @ParameterizedTest
  @CsvSource({
    "status=APPROVED, status, NOT_ALLOWED",
    "limit=0, limit, OUT_OF_RANGE",
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
  void anIssuerWithoutAPointHasNoCardList() {
    assertThat(counter.web.get().uri("/api/v1/pickups").with(Desk.auditor(DANA)))
        .hasStatus(403)
        .bodyJson()
        .extractingPath("code")
        .isEqualTo("FORBIDDEN");
  }

  private MvcTestResult get(String query) {
    return counter
        .web
        .get()
        .uri("/api/v1/pickups" + query)
        .with(Desk.issuer(DANA, "7501"))
        .exchange();
  }
}
