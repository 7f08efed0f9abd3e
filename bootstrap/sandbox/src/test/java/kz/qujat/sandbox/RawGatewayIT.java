package kz.qujat.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.PaymentGatewayStatements;
import kz.qujat.application.payment.PaymentGatewayStatements.Day;
import kz.qujat.application.payment.PaymentGatewayStatements.Line;
import kz.qujat.application.payment.PaymentMessageDefect;
import kz.qujat.application.payment.SetAsidePaymentMessage;
import kz.qujat.integration.shep.ShepSenders;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlSigner;
import kz.qujat.sandbox.RecordingProduct.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/// The simulated gateway sends exactly what a tester writes.
@Timeout(120)
class RawGatewayIT {
  private static final String LETTERS = "/sandbox/payments/letters";
  private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
  private static final String REGISTER = "/sandbox/payments/register/" + DAY;

  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p:GatewayNkNotification xmlns:p='http://payments.bee.kz/GatewayNkNotification'>"
            + "<docNumber>raw-1</docNumber><amount a='1'>865,00</amount></p:GatewayNkNotification>",
        "<any xmlns='urn:any'><docNumber>raw-1</docNumber><a:b xmlns:a='urn:a'/></any>"
      })
  void aMessageIsSentUnchangedWithTheGatewaysSignature(String letter) {
    int before = sandbox.told("docNumber", "raw-1").size();
    var answer = sandbox.postXml(LETTERS, letter);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("status").asInt()).isEqualTo(200);
    assertThat(answer.json().path("body").asString()).isEmpty();
    Message told = sandbox.told("docNumber", "raw-1").get(before);
    assertThat(told.sender()).isEqualTo("payment");
    assertThat(told.path()).isEqualTo("/integration/payments");
    Document heard = Xml.parse(told.body().getBytes(UTF_8));
    assertThat(
            new XmlSigner(sandbox.the(ShepCredentials.class))
                .check(heard)
                .getSubjectX500Principal())
        .isEqualTo(sandbox.the(ShepSenders.class).holder(Neighbour.PAYMENT));
    assertThat(withoutSeal(heard)).isEqualTo(withoutSeal(Xml.parse(letter.getBytes(UTF_8))));
  }

  private static String withoutSeal(Document document) {
    Xml.all(document.getDocumentElement(), "Signature")
        .forEach(document.getDocumentElement()::removeChild);
    return new String(Xml.bytes(document), UTF_8);
  }

  @Test
  void theProductsAnswerIsReturned() {
    sandbox.productAnswers(_ -> 503);
    assertThat(sandbox.postXml(LETTERS, "<a/>").json().path("status").asInt()).isEqualTo(503);
  }

  @Test
  void aGatewayThatIsDownSendsNothing() {
    sandbox.behave("payment", "DOWN");
    var answer = sandbox.postXml(LETTERS, "<a><docNumber>raw-2</docNumber></a>");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.json().path("status").isNull()).isTrue();
    assertThat(sandbox.told("docNumber", "raw-2")).isEmpty();
  }

  @Test
  void aDuplicatingGatewaySendsTheMessageTwice() {
    sandbox.behave("payment", "DUPLICATE");
    sandbox.postXml(LETTERS, "<a><docNumber>raw-3</docNumber></a>");
    assertThat(sandbox.told("docNumber", "raw-3")).hasSize(2);
  }

  @Test
  void textThatIsNotXmlCannotBeSigned() {
    assertThat(sandbox.postXml(LETTERS, "{}").status()).isEqualTo(400);
    assertThat(sandbox.putXml(REGISTER, "{}").json().path("code").asString())
        .isEqualTo("MALFORMED");
    assertThat(sandbox.postXml(LETTERS, "").status()).isEqualTo(400);
  }

  @Test
  void onlyXmlIsAccepted() {
    assertThat(sandbox.post(LETTERS, "{}").status()).isEqualTo(415);
    assertThat(sandbox.put(REGISTER, "{}").status()).isEqualTo(415);
  }

  @Test
  void theDayMustBeADate() {
    var answer = sandbox.putXml("/sandbox/payments/register/yesterday", "<register/>");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().findValuesAsString("field")).containsExactly("day");
  }

  @Test
  void theRegisterHasTheLinesThatWereGivenLast() {
    sandbox.putXml(REGISTER, "<register>" + line("SB-1", "865,00") + "</register>");
    assertThat(ofTheDay().unreadable())
        .extracting(SetAsidePaymentMessage::fault)
        .containsExactly(PaymentMessageDefect.UNREADABLE_AMOUNT);
    var answer =
        sandbox.putXml(
            REGISTER,
            "<register xmlns='http://payments.bee.kz/GatewayNkNotification'>"
                + line("SB-2", "865.00")
                + line("SB-3", "865.00")
                + "</register>");
    assertThat(answer.text()).isEqualTo("{\"day\":\"2026-02-01\",\"lines\":2}");
    assertThat(ofTheDay().lines()).extracting(Line::bankReference).containsExactly("SB-2", "SB-3");
    sandbox.putXml(REGISTER, line("SB-4", "1.00"));
    assertThat(ofTheDay().lines()).extracting(Line::bankReference).containsExactly("SB-4");
    sandbox.putXml(REGISTER, "<register/>");
    assertThat(ofTheDay()).isEqualTo(new Day(List.of(), List.of()));
  }

  private static Day ofTheDay() {
    return RunningSandbox.patiently(() -> sandbox.the(PaymentGatewayStatements.class).of(DAY));
  }

  private static String line(String reference, String amount) {
    return """
    <payment><reference>R</reference><bankReference>%s</bankReference>
    <payDate>2026-02-01T10:00:00+05:00</payDate><amount>%s</amount><kbk>108126</kbk></payment>
    """
        .formatted(reference, amount);
  }
}
