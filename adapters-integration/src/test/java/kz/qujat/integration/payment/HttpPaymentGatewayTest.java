package kz.qujat.integration.payment;

import static kz.qujat.application.neighbour.Neighbour.PAYMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.util.UUID;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentGateway.Order;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPaymentGatewayTest {
  private static final Order ORDER =
      new Order(
          new PaymentRequestId(UUID.fromString("0198c0de-0000-7000-8000-000000000001")),
          new ApplicationId(UUID.fromString("0198c0de-0000-7000-8000-000000000002")),
          new Iin("850515490903"),
          Money.tenge(865),
          URI.create("https://portal.example/back"));

  private StubNeighbour stub;
  private HttpPaymentGateway gateway;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    gateway = new HttpPaymentGateway(stub.lines());
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201})
  void theCitizenPaysAtTheAddressFromTheGateway(int status) {
    stub.answers(status, "{\"payUrl\":\"https://pay.example/p/1\"}");
    assertThat(gateway.announce(ORDER)).isEqualTo(URI.create("https://pay.example/p/1"));
  }

  @Test
  void anAnnouncementContainsAmountAndPayerAndHasTheSameKeyEveryTime() {
    stub.answers(201, "{\"payUrl\":\"https://pay.example/p/1\"}");
    gateway.announce(ORDER);
    gateway.announce(ORDER);
    assertThat(stub.heard())
        .hasSize(2)
        .allSatisfy(heard -> {
          assertThat(heard.messageId()).isEqualTo("0198c0de-0000-7000-8000-000000000001");
          assertThat(heard.json().toString())
              .isEqualTo(
                  """
                  {"paymentId":"0198c0de-0000-7000-8000-000000000001",\
                  "applicationId":"0198c0de-0000-7000-8000-000000000002",\
                  "payerIin":"850515490903","amount":"865.00","currency":"KZT",\
                  "returnUrl":"https://portal.example/back"}\
                  """);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200 | {}",
        "200 | {\"payUrl\":\"javascript:alert(1)\"}",
        "200 | {\"payUrl\":\"/relative\"}",
        "200 | {\"payUrl\":\"http://pay.example/p/1\"}",
        "200 | <html>",
        "404 | {}",
        "422 | {\"code\":\"NO_BUDGET\"}",
        "500 | {}",
        "503 | {}"
      })
  void anAnswerWithoutAPaymentAddressCountsAsUnavailable(int status, String body) {
    stub.answers(status, body);
    assertUnavailable();
  }

  @Test
  void aGatewayThatClosesTheConnectionIsUnavailable() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void aGatewayThatCannotBeReachedIsUnavailable() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> gateway.announce(ORDER))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(PAYMENT));
  }
}
