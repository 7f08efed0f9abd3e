package kz.qujat.integration.tax;

import static kz.qujat.application.neighbour.Neighbour.TAX;
import static kz.qujat.integration.tax.Cases.REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Receipt;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class ShepTaxAuthorityTest {
  private static final String LAW = "Tax Code, article 108";

  private StubNeighbour stub;
  private ShepTaxAuthority authority;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    authority = new ShepTaxAuthority(OtherSide.channelsTo(stub), new RefundFilingSettings(LAW));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private void takesTheCase() {
    stub.answers(200, OtherSide.receipt(TAX, REFUND.refund() + "/1"));
  }

  @Test
  void aCaseIsFiledWithTheSameMessageIdEveryTime() {
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

  /// Returns the last filing, validated against its schema.
  private Element filed() {
    Element message = OtherSide.heard(stub.heard().getLast().body());
    return Xml.find(message, "request", "messageData", "data", "filing");
  }

  @Test
  void aFilingContainsPayeeAmountAndGround() {
    takesTheCase();
    authority.file(REFUND);
    Element filing = filed();
    assertThat(Xml.text(filing, "refundId")).isEqualTo(REFUND.refund().toString());
    assertThat(Xml.text(filing, "paymentId")).isEqualTo(REFUND.payment().toString());
    assertThat(Xml.text(filing, "taxApplication", "amount")).isEqualTo("865.00");
    assertThat(Xml.text(filing, "taxApplication", "ground")).isEqualTo("ANNULLED");
    assertThat(Xml.text(filing, "taxApplication", "legalReference")).isEqualTo(LAW);
    assertThat(Xml.text(filing, "taxApplication", "taxpayerIin")).isEqualTo("850515490903");
    assertThat(Xml.text(filing, "taxApplication", "iban")).isEqualTo("KZ86125KZT5004100100");
    assertThat(Xml.text(filing, "confirmation", "cms")).isEqualTo("Y21z");
  }

  @Test
  void aFilingContainsDateAndBankReferenceOfThePayment() {
    takesTheCase();
    authority.file(REFUND);
    assertThat(Xml.text(filed(), "taxApplication", "paidAt"))
        .isEqualTo("2026-03-01T23:30:00+05:00");
    assertThat(Xml.text(filed(), "taxApplication", "bankReference")).isEqualTo("B-1");
  }

  @Test
  void aBankReferenceThatIsNoLongerKnownIsOmitted() {
    takesTheCase();
    authority.file(Cases.refund(RefundGround.ANNULLED, null, REFUND.confirmation()));
    assertThat(Xml.all(Xml.find(filed(), "taxApplication"), "bankReference")).isEmpty();
    assertThat(Xml.text(filed(), "taxApplication", "paidAt")).isNotNull();
  }

  @ParameterizedTest
  @EnumSource
  void everyGroundIsSentByItsName(RefundGround ground) {
    takesTheCase();
    authority.file(Cases.refund(ground, "B-1", null));
    assertThat(Xml.text(filed(), "taxApplication", "ground")).isEqualTo(ground.name());
    assertThat(Xml.all(filed(), "confirmation")).isEmpty();
  }

  @Test
  void aRefusalAtOnceIsABusinessAnswer() {
    stub.answers(500, OtherSide.fault("Client", "NO_SUCH_TAXPAYER"));
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Refused("NO_SUCH_TAXPAYER"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SIGNATURE_INVALID", "SENDER_INVALID", "MESSAGE_ID_REUSED", ""})
  void aFaultOfTheChannelDoesNotRejectTheRefund(String code) {
    stub.answers(500, OtherSide.fault("Client", code));
    assertUnavailable();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherHttpStatusCountsAsUnavailable(int status) {
    stub.answers(status, "");
    assertUnavailable();
  }

  @Test
  void anAuthorityThatClosesTheConnectionIsUnavailable() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void anAuthorityThatCannotBeReachedIsUnavailable() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> authority.file(REFUND))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(TAX));
  }
}
