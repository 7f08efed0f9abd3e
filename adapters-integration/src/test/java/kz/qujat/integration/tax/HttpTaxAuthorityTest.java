package kz.qujat.integration.tax;

import static kz.qujat.application.neighbour.Neighbour.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.application.refund.TaxAuthority.Receipt;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTaxAuthorityTest {
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
          null);

  private StubNeighbour stub;
  private HttpTaxAuthority authority;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    authority = new HttpTaxAuthority(stub.as(TAX));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void aCaseTheAuthorityHasIsReceivedUnderTheSameKeyEveryTime() {
    stub.answers(202, "{}");
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Received());
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Received());
    assertThat(stub.heard())
        .extracting(StubNeighbour.Heard::messageId)
        .containsOnly("0198c0de-0000-7000-8000-000000000001/1");
  }

  @Test
  void theAuthorityReadsWhomToPayHowMuchAndWhy() {
    authority.file(REFUND);
    assertThat(stub.heard().getFirst().json().toString())
        .isEqualTo(
            """
            {"refundId":"0198c0de-0000-7000-8000-000000000001","attempt":1,\
            "applicationId":"0198c0de-0000-7000-8000-000000000002",\
            "paymentId":"0198c0de-0000-7000-8000-000000000003",\
            "amount":"865.00","currency":"KZT","ground":"WITHDRAWN",\
            "taxpayerIin":"850515490903","iban":"KZ86125KZT5004100100","confirmation":null}\
            """);
  }

  @Test
  void aRefusalAtOnceIsABusinessAnswer() {
    stub.answers(422, "{\"code\":\"NO_SUCH_TAXPAYER\"}");
    assertThat(authority.file(REFUND)).isEqualTo(new Receipt.Refused("NO_SUCH_TAXPAYER"));
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherAnswerTellsNothing(int status) {
    stub.answers(status, "{}");
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
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> authority.file(REFUND))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(TAX));
  }
}
