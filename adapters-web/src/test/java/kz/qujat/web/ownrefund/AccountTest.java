package kz.qujat.web.ownrefund;

import static kz.qujat.web.fake.World.DAULET;
import static kz.qujat.web.fake.World.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kz.qujat.application.command.Actor;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.web.fake.Client;
import kz.qujat.web.fake.Gateway;
import kz.qujat.web.fake.PortalTest;
import kz.qujat.web.fake.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class AccountTest {
  private static final String PATH = "/api/v1/refunds";
  private static final String ACCOUNT = "{\"iban\":\"KZ86125KZT5004100100\"}";

  @Autowired MockMvcTester mvc;
  @Autowired World world;
  @Autowired Gateway gateway;

  private Client aigul;
  private Client daulet;
  private String draft;

  @BeforeEach
  void dauletPaysForAigul() {
    world.reset();
    aigul = new Client(mvc, "AIGUL");
    daulet = new Client(mvc, "DAULET");
    draft = aigul.draft();
    gateway.brings(aigul.asksToPay(draft), DAULET, 865);
  }

  private String refund() {
    return PATH + "/" + Client.text(daulet.get(PATH), "$.items[0].refundId");
  }

  @Test // #9
  void thePayerSetsTheAccount() {
    String refund = refund();
    assertThat(daulet.put(refund + "/bank-account", ACCOUNT))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"status\":\"READY\",\"ground\":\"WRONG_PAYER\"}");
    assertThat(Client.text(daulet.get(refund), "$.status")).isEqualTo("READY");
  }

  @Test
  void theAccountMustBeValid() {
    MvcTestResult wrong = daulet.put(refund() + "/bank-account", "{\"iban\":\"KZ00\"}").exchange();
    assertThat(wrong).hasStatus(422);
    assertThat(Client.text(wrong, "$.code")).isEqualTo("IBAN_INVALID");
    assertThat(daulet.put(refund() + "/bank-account", "{}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"errors\":[{\"field\":\"iban\",\"code\":\"REQUIRED\"}]}");
  }

  @Test
  void aFiledRefundAcceptsNoAccount() {
    isFiled(refund());
    assertThat(daulet.put(refund() + "/bank-account", ACCOUNT))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"ILLEGAL_STATE","status":409,"refundStatus":"FILED"}\
            """);
    assertThat(daulet.get(refund()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status":"FILED","filedAt":"2026-06-01T12:00:00+05:00","dueOn":"2026-06-08"}\
            """);
  }

  @Test // #9
  void aRejectedRefundShowsItsCodeAndAcceptsAnotherAccount() {
    isFiled(refund());
    does(new RecordRefundRejected(id(refund()), 1, "R17", world.instant()));
    assertThat(daulet.get(refund()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status":"REJECTED","reason":"R17","filedAt":"2026-06-01T12:00:00+05:00"}\
            """);
    assertThat(daulet.put(refund() + "/bank-account", ACCOUNT))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status":"READY","reason":null,"filedAt":null,"dueOn":null}\
            """);
  }

  @Test // #9
  void aRefundNotClaimedForThreeYearsLapses() {
    world.itIs(MONDAY.plusYears(3).plusDays(1));
    assertThat(daulet.put(refund() + "/bank-account", ACCOUNT)).hasStatus(409);
    does(new CheckDeadlines(id(refund()), world.instant()));
    assertThat(Client.text(daulet.get(refund()), "$.status")).isEqualTo("LAPSED");
  }

  @Test
  void theSeenVersionMayBeRequired() {
    assertThat(
            daulet.put(refund() + "/bank-account", ACCOUNT).header(HttpHeaders.IF_MATCH, "\"7\""))
        .hasStatus(412);
    assertThat(
            daulet
                .put(refund() + "/bank-account", ACCOUNT)
                .header(HttpHeaders.IF_MATCH, "\"0.00ff\""))
        .hasStatusOk();
  }

  private void isFiled(String refund) {
    daulet.put(refund + "/bank-account", ACCOUNT).exchange();
    var account = (Ready) refundCase(refund).progress();
    var deadline = new WorkingCalendar("2026", Map.of()).term(MONDAY, 5);
    does(new RecordRefundFiled(id(refund), 1, account.account(), deadline, world.instant()));
  }

  private RefundState refundCase(String refund) {
    return new RefundDetailsQuery(world.ledger).get(id(refund)).refund();
  }

  private void does(RefundCommand command) {
    world.ledger.submit(command, Actor.neighbour(Neighbour.TAX));
  }

  private static RefundId id(String path) {
    return RefundId.parse(path.substring(path.lastIndexOf('/') + 1));
  }
}
