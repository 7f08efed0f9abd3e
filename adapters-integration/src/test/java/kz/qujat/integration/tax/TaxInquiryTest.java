package kz.qujat.integration.tax;

import static kz.qujat.application.neighbour.Neighbour.TAX;
import static kz.qujat.integration.tax.Cases.REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Standing;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.xmlsignature.Xml;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// The authority's answers to inquiries about filings.
class TaxInquiryTest {
  private StubNeighbour stub;
  private ShepTaxAuthority authority;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    ShepClients shepClients = OtherSide.channelsTo(stub);
    authority = new ShepTaxAuthority(shepClients, new RefundFilingSettings("Tax Code"));
  }

  @AfterEach
  void close() {
    stub.close();
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
  void theAuthorityReportsTheStatusOfAFiling(String outcome, Standing standing) {
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
  void unreadableElementsAreNamedWithoutTheirValues() {
    stub.answers(
        200, OtherSide.answers("SUCCESS", standing(REFUND.refund(), "<outcome>PAYED</outcome>")));
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> authority.ask(REFUND.refund(), 1))
        .withMessage("tax: unreadable answer: [outcome]");
  }

  @Test
  void everyInquiryHasItsOwnMessageId() {
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
  void anUnknownFilingIsAnAnswer() {
    stub.answers(200, OtherSide.answers("NOT_FOUND", ""));
    assertThat(authority.ask(REFUND.refund(), 1)).isEqualTo(new Standing.Unknown());
  }

  @Test
  void aRefusedInquiryDoesNotRejectTheRefund() {
    stub.answers(200, OtherSide.answers("NOT_NOW", ""));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
    stub.answers(500, OtherSide.fault("Client", "NO_SUCH_SERVICE"));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
  }

  @Test
  void anAnswerAboutAnotherFilingCountsAsUnavailable() {
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
  void anUnreadableAnswerCountsAsUnavailable(String outcome) {
    stub.answers(200, OtherSide.answers("SUCCESS", standing(REFUND.refund(), outcome)));
    assertUnavailable(() -> authority.ask(REFUND.refund(), 1));
  }
}
