package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.Archive.PAYER;
import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NEW_REFUND;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import javax.security.auth.x500.X500Principal;
import kz.qujat.application.vault.VaultRecord.BankReference;
import kz.qujat.application.vault.VaultRecord.NamedPayer;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.integration.neighbour.Archive.Kept;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.shep.ShepSenders.Correspondent;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

class MoneyMessagesTest {
  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String payment(Object id) {
    return """
    <p:GatewayNkNotification xmlns:p="http://payments.bee.kz/GatewayNkNotification">
    <reference>R-1</reference><bankReference>B-1</bankReference>
    <payDate>2026-03-01T23:30:00+05:00</payDate><docDate>2026-03-01</docDate>
    <amount>865.00</amount><payerIdn>850515490903</payerIdn><payerName>Сапарова</payerName>
    <kno>6001</kno><kbk>108126</kbk><knp>911</knp><vo>01</vo><docNumber>%s</docNumber>
    <assign>пошлина</assign></p:GatewayNkNotification>
    """
        .formatted(id);
  }

  private MvcTestResult notify(String notification) {
    return doors.sendXml("payments", OtherSide.stamped(notification));
  }

  private void assertProblem(MvcTestResult result, int status, String code) {
    assertThat(result)
        .hasStatus(status)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.code")
        .isEqualTo(code);
    assertThat(doors.log.commands()).isEmpty();
    assertThat(doors.setAside).isEmpty();
  }

  @Test
  void receivedMoneyIsRecordedWithItsPayer() {
    MvcTestResult result = notify(payment(PAYMENT));
    assertThat(result).hasStatusOk();
    assertThat(Xml.text(OtherSide.checked(Doors.body(result)), "status")).isEqualTo("ACCEPTED");
    assertThat(doors.log.commands()).containsExactly(received(new Citizen(AIGUL)));
  }

  private static ReceivePayment received(Payer payer) {
    return new ReceivePayment(
        APPLICATION,
        PAYMENT,
        Money.tenge(865),
        payer,
        References.digestOf("B-1"),
        Instant.parse("2026-03-01T18:30:00Z"),
        NEW_REFUND,
        NOW);
  }

  @Test
  void bothReferencesAreStoredInThePayersVaultRecords() {
    notify(payment(PAYMENT));
    assertThat(doors.archive.kept())
        .containsExactly(new Kept(AIGUL, new BankReference("B-1", "R-1")));
  }

  @Test
  void moneyOfAnOrganisationIsRecordedWithItsName() {
    assertThat(notify(payment(PAYMENT).replace("850515490903", "990140000483"))).hasStatusOk();
    assertThat(doors.log.commands()).containsExactly(received(new OnPaper(PAYER)));
    assertThat(doors.archive.kept())
        .containsExactly(
            new Kept(PAYER, new NamedPayer("990140000483", "Сапарова")),
            new Kept(PAYER, new BankReference("B-1", "R-1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<payerIdn/>", "<payerIdn> </payerIdn>"})
  void moneyOfAPayerWithoutANumberIsRecordedWithTheirName(String nothing) {
    String unnamed = payment(PAYMENT).replace("<payerIdn>850515490903</payerIdn>", nothing);
    assertThat(notify(unnamed)).hasStatusOk();
    assertThat(doors.log.commands()).containsExactly(received(new OnPaper(PAYER)));
    assertThat(doors.archive.kept()).contains(new Kept(PAYER, new NamedPayer(null, "Сапарова")));
    assertThat(doors.setAside).isEmpty();
  }

  @Test
  void moneyReportedTwiceIsRecordedOnce() {
    notify(payment(PAYMENT));
    assertThat(notify(payment(PAYMENT))).hasStatusOk();
    assertThat(doors.log.commands()).containsExactly(received(new Citizen(AIGUL)));
  }

  @Test
  void aReferenceUsedForAnotherPaymentIsADiscrepancyAndNotMoney() {
    notify(payment(PAYMENT));
    assertThat(notify(payment(PAYMENT).replace("R-1", "R-2"))).hasStatusOk();
    assertThat(doors.log.commands())
        .containsExactly(
            received(new Citizen(AIGUL)),
            new ReportDiscrepancy(
                new Difference(
                    APPLICATION,
                    Discrepancy.ofPayment(References.digestOf("B-1"), Kind.REFERENCE_REUSED)),
                CivilDate.at(NOW),
                NOW));
  }

  @Test
  void aMessageThatIsNotXmlIsMalformed() {
    assertProblem(doors.sendXml("payments", "{}"), 400, "MALFORMED");
  }

  @Test
  void anUnsignedNotificationIsRefused() {
    assertProblem(doors.sendXml("payments", payment(PAYMENT)), 400, "SIGNATURE_INVALID");
  }

  @Test
  void anAmountThatWasAlteredIsRefused() {
    String altered = OtherSide.stamped(payment(PAYMENT)).replace("865.00", "866.00");
    assertProblem(doors.sendXml("payments", altered), 400, "SIGNATURE_INVALID");
  }

  @Test
  void aNotificationSignedByAnUntrustedPartyIsRefused() {
    String strange = OtherSide.stamped(payment(PAYMENT), OtherSide.PRODUCT);
    assertProblem(doors.sendXml("payments", strange), 400, "SIGNATURE_INVALID");
  }

  @Test
  void aNotificationSignedByAnotherNeighbourIsRefused() {
    var node = new Correspondent("node", "its password", new X500Principal("CN=NODE"));
    try (var others = new Doors(_ -> node)) {
      assertThat(others.sendXml("payments", OtherSide.stamped(payment(PAYMENT))))
          .hasStatus(400)
          .bodyJson()
          .extractingPath("$.code")
          .isEqualTo("SIGNATURE_INVALID");
      assertThat(others.log.commands()).isEmpty();
    }
  }
}
