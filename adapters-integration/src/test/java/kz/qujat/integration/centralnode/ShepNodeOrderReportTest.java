package kz.qujat.integration.centralnode;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.dispatch.CentralNodeOrderReports;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Day;
import kz.qujat.application.dispatch.CentralNodeOrderReports.Line;
import kz.qujat.application.dispatch.CentralNodeOrderReports.OrderKey;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.reconciliation.OrderRecord;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ShepNodeOrderReportTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final String ID_TEXT = "0198c0de-0000-7000-8000-000000000001";
  private static final ApplicationId ID = ApplicationId.parse(ID_TEXT);

  private static final String NOTHING =
      "<r:register xmlns:r=\"http://qujat.kz/schemas/central-node/1\"/>";

  private StubNeighbour node;
  private CentralNodeOrderReports register;

  @BeforeEach
  void open() throws Exception {
    node = new StubNeighbour();
    register = new ShepCentralNodeOrderReports(OtherSide.channelsTo(node));
  }

  @AfterEach
  void close() {
    node.close();
  }

  /// A register with one order that moved one minute before midnight in Kazakhstan, written with
  /// another offset.
  private static String one(String status, String more) {
    return NOTHING.replace(
        "/>",
        "><order><applicationId>"
            + ID
            + "</applicationId><attempt>2</attempt><status>"
            + status
            + "</status><movedAt>2026-03-02T18:59:00Z</movedAt>"
            + more
            + "</order></r:register>");
  }

  private Element question() {
    Element heard = OtherSide.heard(node.heard().getFirst().body());
    return Xml.find(heard, "request", "requestData", "data", "registerRequest");
  }

  @Test
  void theNodeIsAskedForOneDay() {
    node.answers(200, OtherSide.answers("SUCCESS", NOTHING));
    assertThat(register.of(MONDAY)).isEqualTo(new Day(List.of(), List.of()));
    assertThat(Xml.text(question(), "day")).isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "RECEIVED, '', ORDERED, -, -",
        "ACCEPTED, '', ACCEPTED, -, -",
        "REJECTED, <code>PHOTO_DAMAGED</code>, REJECTED, PHOTO_DAMAGED, -",
        "MANUFACTURED, <cardNumber>051000001</cardNumber>, MANUFACTURED, -, 051000001",
        "DELIVERED, <cardNumber>051000001</cardNumber>, DELIVERED, -, 051000001"
      })
  void anOrderHasTheStepTheNodeReports(
      String status, String more, OrderProgress step, String code, String card) {
    node.answers(200, OtherSide.answers("SUCCESS", one(status, more)));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(new Line(ID, new OrderRecord(2, step, MONDAY), code, card));
  }

  @Test
  void aSingleOrderIsRequestedByItsKey() {
    node.answers(200, OtherSide.answers("SUCCESS", one("ACCEPTED", "")));
    assertThat(register.find(ID, 2)).isPresent();
    assertThat(Xml.text(question(), "applicationId")).isEqualTo(ID.toString());
    assertThat(Xml.text(question(), "attempt")).isEqualTo("2");
  }

  @Test
  void anotherOrderDoesNotAnswerTheInquiry() {
    node.answers(200, OtherSide.answers("SUCCESS", one("ACCEPTED", "")));
    assertThat(register.find(ID, 1)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-02T23:59:00+05:00",
    "2026-03-03T00:59:00+06:00",
    "2026-03-02T24:00:00+06:00",
    "2026-03-02T15:29:00-03:30",
    "2026-03-02T10:00:00"
  })
  void aTimestampMayHaveAnyOffsetOrNoneInOurTimeZone(String movedAt) {
    node.answers(
        200,
        OtherSide.answers("SUCCESS", one("accepted", "").replace("2026-03-02T18:59:00Z", movedAt)));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(
            new Line(ID, new OrderRecord(2, OrderProgress.ACCEPTED, MONDAY), null, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<cardNumber/>", "<cardNumber>№ 7</cardNumber>"})
  void aCardWithoutANumberCountsAsMade(String number) {
    node.answers(200, OtherSide.answers("SUCCESS", one("MANUFACTURED", number)));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(
            new Line(ID, new OrderRecord(2, OrderProgress.MANUFACTURED, MONDAY), null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<status>ACCEPTED</status> | <status>LOST</status>",
        "<status>ACCEPTED</status> | <status/>",
        "<status>ACCEPTED</status> | <status>ACCEPTED</status><status>REJECTED</status>",
        "2026-03-02T18:59:00Z | yesterday"
      })
  void anUnreadableLineDoesNotAffectTheOthers(String said, String instead) {
    String odd = one("ACCEPTED", "").replace(said, instead);
    String both = odd.replace("</r:register>", lines(one("REJECTED", "")) + "</r:register>");
    node.answers(200, OtherSide.answers("SUCCESS", both));
    assertThat(register.of(MONDAY).lines()).hasSize(1);
    assertThat(register.of(MONDAY).unreadable())
        .singleElement()
        .satisfies(line -> {
          assertThat(line.order()).isEqualTo(new OrderKey(ID, 2));
          assertThat(line.digest()).matches("[0-9a-f]{64}");
        });
  }

  private static String lines(String register) {
    return register.substring(register.indexOf("<order>"), register.indexOf("</r:register>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<attempt>2</attempt>", "<applicationId>" + ID_TEXT + "</applicationId>"})
  void aLineWithoutAKeyBelongsToNoOrder(String missing) {
    node.answers(200, OtherSide.answers("SUCCESS", one("ACCEPTED", "").replace(missing, "")));
    assertThat(register.of(MONDAY).unreadable())
        .singleElement()
        .satisfies(line -> assertThat(line.order()).isNull());
  }

  @Test
  void anUnreadableOrderDoesNotAnswerAnInquiryAboutIt() {
    node.answers(200, OtherSide.answers("SUCCESS", one("LOST", "")));
    assertUnavailable(() -> register.find(ID, 2));
    assertThat(register.find(ID, 1)).isEmpty();
  }

  @Test
  void anAnswerThatIsNotARegisterCountsAsUnavailable() {
    node.answers(200, OtherSide.answers("SUCCESS", "<list/>"));
    assertUnavailable(() -> register.of(MONDAY));
  }

  @Test
  void aRefusalCountsAsUnavailable() {
    node.answers(200, OtherSide.answers("NOT_READY", ""));
    assertUnavailable(() -> register.of(MONDAY));
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(CENTRAL_NODE));
  }
}
