package kz.qujat.integration.tax;

import static kz.qujat.application.neighbour.Neighbour.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.refund.TaxAuthority.Receipt;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.seal.Xml;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.OtherSide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ShepTaxAuthorityTest {
  private static final Case REFUND =
      new Case(
          new RefundId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
          1,
          new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000002")),
          new PaymentId(UUID.fromString("0198c0de-0000-7000-8000-000000000003")),
          Money.tenge(865),
          RefundGround.WITHDRAWN,
          new Iin("850515490903"),
          Iban.parse("KZ86125KZT5004100100").orElseThrow(),
          new SignedText("the decision", "Y21z"));

  private static final String LAW = "Tax Code, article 108";

  private StubNeighbour stub;
  private ShepTaxAuthority authority;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    Channels channels = OtherSide.channelsTo(stub);
    authority = new ShepTaxAuthority(channels.async(TAX), channels.sync(TAX), LAW);
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private void takesTheCase() {
    stub.answers(200, OtherSide.receipt(TAX, REFUND.refund() + "/1"));
  }

  @Test
  void aCaseTheAuthorityHasIsReceivedUnderTheSameNumberEveryTime() {
    takesTheCase();
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Received());
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Received());
    assertThat(stub.heard())
        .extracting(
            heard -> Xml.text(OtherSide.heard(heard.body()), "request", "messageInfo", "messageId"))
        .hasSize(2)
        .doesNotContainNull()
        .satisfies(numbers -> assertThat(Set.copyOf(numbers)).hasSize(1));
  }

  @Test
  void theAuthorityReadsWhomToPayHowMuchAndWhy() {
    takesTheCase();
    authority.file(REFUND);
    Element message = OtherSide.heard(stub.heard().getFirst().body());
    Element filing = Xml.find(message, "request", "messageData", "data", "filing");
    assertThat(Xml.text(filing, "refundId")).isEqualTo(REFUND.refund().toString());
    assertThat(Xml.text(filing, "paymentId")).isEqualTo(REFUND.payment().toString());
    assertThat(Xml.text(filing, "taxApplication", "amount")).isEqualTo("865.00");
    assertThat(Xml.text(filing, "taxApplication", "ground")).isEqualTo("WITHDRAWN");
    assertThat(Xml.text(filing, "taxApplication", "legalReference")).isEqualTo(LAW);
    assertThat(Xml.text(filing, "taxApplication", "taxpayerIin")).isEqualTo("850515490903");
    assertThat(Xml.text(filing, "taxApplication", "iban")).isEqualTo("KZ86125KZT5004100100");
    assertThat(Xml.text(filing, "confirmation", "cms")).isEqualTo("Y21z");
  }

  @Test
  void aRefusalAtOnceIsABusinessAnswer() {
    stub.answers(500, OtherSide.fault("Client", "NO_SUCH_TAXPAYER"));
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Refused("NO_SUCH_TAXPAYER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIGNATURE_INVALID", "SENDER_INVALID", "MESSAGE_ID_REUSED", ""})
  void aFaultOfTheChannelRefusesNoRefund(String code) {
    stub.answers(500, OtherSide.fault("Client", code));
    assertUnavailable();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherAnswerTellsNothing(int status) {
    stub.answers(status, "");
    assertUnavailable();
  }

  @Test
  void anAuthorityThatHangsUpTellsNothing() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void anAuthorityThatIsNotThereTellsNothing() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertUnavailable(() -> authority.file(REFUND));
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(TAX));
  }

  private static String standing(Object refund, String outcome) {
    return """
    <x:standing xmlns:x="http://qujat.kz/schemas/tax/1"><refundId>%s</refundId><attempt>1</attempt>%s
    </x:standing>
    """
        .formatted(refund, outcome);
  }

  static List<Arguments> standings() {
    return List.of(
        Arguments.of("<outcome>UNDECIDED</outcome>", new Standing.Undecided()),
        Arguments.of("<outcome>PAID</outcome>", new Standing.Paid()),
        Arguments.of(
            "<outcome>REJECTED</outcome><code>ACCOUNT_CLOSED</code>",
            new Standing.Rejected("ACCOUNT_CLOSED")),
        Arguments.of(
            "<outcome>REJECTED</outcome><code>Aigul's account is closed</code>",
            new Standing.Rejected("REJECTED")));
  }

  @ParameterizedTest
  @MethodSource("standings")
  void theAuthoritySaysHowAFilingStands(String outcome, Standing standing) {
    UnaryOperator<String> answer = OtherSide.answers("SUCCESS", standing(REFUND.refund(), outcome));
    stub.answers(200, answer);
    assertThat(authority.ask(REFUND.refund(), 1)).isEqualTo(standing);
    OtherSide.validate(OtherSide.answered(answer.apply(stub.heard().getFirst().body())));
  }

  @Test
  void anAnswerIsReadAsItsSchemaAllows() {
    stub.answers(
        200,
        OtherSide.answers(
            "SUCCESS",
            standing(
                    REFUND.refund().toString().toUpperCase(Locale.ROOT),
                    "<outcome>Rejected</outcome>")
                .replace("<attempt>1</attempt>", "<attempt>+01</attempt>")));
    assertThat(authority.ask(REFUND.refund(), 1)).isEqualTo(new Standing.Rejected("REJECTED"));
  }

  @Test
  void whatMakesNoSenseIsNamedAndNotQuoted() {
    stub.answers(
        200, OtherSide.answers("SUCCESS", standing(REFUND.refund(), "<outcome>PAYED</outcome>")));
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> authority.ask(REFUND.refund(), 1))
        .withMessage("tax: unreadable answer: [outcome]");
  }

  @Test
  void everyQuestionIsANewOneAboutTheSameFiling() {
    stub.answers(
        200,
        OtherSide.answers("SUCCESS", standing(REFUND.refund(), "<outcome>UNDECIDED</outcome>")));
    authority.ask(REFUND.refund(), 1);
    authority.ask(REFUND.refund(), 1);
    assertThat(stub.heard())
        .extracting(heard -> OtherSide.heard(heard.body()))
        .allSatisfy(question -> {
          Element inquiry = Xml.find(question, "request", "requestData", "data", "inquiry");
          assertThat(Xml.text(inquiry, "refundId")).isEqualTo(REFUND.refund().toString());
          assertThat(Xml.text(inquiry, "attempt")).isEqualTo("1");
        })
        .extracting(question -> Xml.text(question, "request", "requestInfo", "messageId"))
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void aFilingTheAuthorityDoesNotKnowIsAnAnswer() {
    stub.answers(200, OtherSide.answers("NOT_FOUND", ""));
    assertThat(authority.ask(REFUND.refund(), 1)).isEqualTo(new Standing.Unknown());
  }

  @Test
  void notToAnswerAQuestionIsNotToRefuseARefund() {
    stub.answers(200, OtherSide.answers("NOT_NOW", ""));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
    stub.answers(500, OtherSide.fault("Client", "NO_SUCH_SERVICE"));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
  }

  @Test
  void anAnswerAboutAnotherFilingTellsNothing() {
    stub.answers(
        200,
        OtherSide.answers("SUCCESS", standing(REFUND.application(), "<outcome>PAID</outcome>")));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
    stub.answers(
        200, OtherSide.answers("SUCCESS", standing(REFUND.refund(), "<outcome>PAID</outcome>")));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<outcome/>",
        "<outcome>PAYED</outcome>",
        "<outcome>PAID</outcome><outcome>REJECTED</outcome>"
      })
  void anAnswerThatMakesNoSenseTellsNothing(String outcome) {
    stub.answers(200, OtherSide.answers("SUCCESS", standing(REFUND.refund(), outcome)));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
  }
}
