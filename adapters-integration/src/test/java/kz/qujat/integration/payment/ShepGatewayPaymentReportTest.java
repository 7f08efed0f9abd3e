package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;
import static kz.qujat.integration.payment.RegisterLines.ID;
import static kz.qujat.integration.payment.RegisterLines.LINE;
import static kz.qujat.integration.payment.RegisterLines.ONE;
import static kz.qujat.integration.payment.RegisterLines.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentGatewayStatements.Day;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShepGatewayPaymentReportTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private StubNeighbour gateway;
  private PaymentGatewayStatements register;

  @BeforeEach
  void open() throws Exception {
    gateway = new StubNeighbour();
    register =
        new ShepPaymentGatewayStatements(
            OtherSide.channelsTo(gateway),
            new PayerParser(new Acquaintances(Set.of())),
            InstantSource.fixed(Instant.parse("2026-03-02T22:00:00Z")));
  }

  @AfterEach
  void close() {
    gateway.close();
  }

  @Test
  void theGatewayIsAskedForOneDay() {
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE));
    assertThat(register.of(MONDAY)).isEqualTo(new Day(List.of(LINE), List.of()));
    var question = OtherSide.heard(gateway.heard().getFirst().body());
    assertThat(Xml.text(question, "request", "requestData", "data", "registerRequest", "day"))
        .isEqualTo("2026-03-02");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<docNumber>2026/17</docNumber>", "<docNumber/>", "", "<docNumber>1</docNumber>"})
  void aPaymentWithAnUnknownNumberIsAnOrdinaryEntry(String number) {
    gateway.answers(
        200,
        OtherSide.answers("SUCCESS", ONE.replace("<docNumber>" + ID + "</docNumber>", number)));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(
            line(null, "108126", new ReportedPayer.Person(new Iin("850515490903"), null)));
  }

  @Test
  void aPaymentOfAnUnnamedPayerOrAnOrganisationIsAnOrdinaryEntry() {
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace("850515490903", "")));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(line(ID, "108126", new ReportedPayer.Unnamed(null)));
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace("850515490903", "990140000483")));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(line(ID, "108126", new ReportedPayer.Organisation("990140000483", null)));
  }

  @Test
  void aPaymentWithAnotherBudgetCodeIsAnOrdinaryEntry() {
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace("108126", "101201")));
    assertThat(register.of(MONDAY).lines())
        .containsExactly(
            line(ID, "101201", new ReportedPayer.Person(new Iin("850515490903"), null)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<docDate>2026-03-02</docDate>",
        "<knp>911</knp>",
        "<kno>6001</kno>",
        "<vo>01</vo>",
        "<assign>duty</assign>"
      })
  void elementsThatAreNotComparedMayBeMissingUnusualOrRepeated(String element) {
    String name = element.substring(1, element.indexOf('>'));
    String odd = "<%1$s>?</%1$s><%1$s/>".formatted(name);
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace(element, "")));
    assertThat(register.of(MONDAY).lines()).containsExactly(LINE);
    gateway.answers(200, OtherSide.answers("SUCCESS", ONE.replace(element, odd)));
    assertThat(register.of(MONDAY).lines()).containsExactly(LINE);
  }

  @Test
  void identicalLinesCountOnce() {
    String line = ONE.substring(ONE.indexOf("<payment>"), ONE.indexOf("</r:register>"));
    gateway.answers(
        200, OtherSide.answers("SUCCESS", ONE.replace("</r:register>", line + "</r:register>")));
    assertThat(register.of(MONDAY).lines()).containsExactly(LINE);
  }

  @Test
  void aRegisterMayBeEmpty() {
    gateway.answers(
        200,
        OtherSide.answers(
            "SUCCESS", "<r:register xmlns:r=\"http://payments.bee.kz/GatewayNkNotification\"/>"));
    assertThat(register.of(MONDAY)).isEqualTo(new Day(List.of(), List.of()));
  }

  @Test
  void anAnswerThatIsNotARegisterCountsAsUnavailable() {
    gateway.answers(200, OtherSide.answers("SUCCESS", "<list/>"));
    assertUnavailable();
  }

  @Test
  void aRefusalCountsAsUnavailable() {
    gateway.answers(200, OtherSide.answers("NOT_READY", ""));
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> register.of(MONDAY))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(PAYMENT));
  }
}
