package kz.qujat.integration.payment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.xmlsignature.Xml;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PayerParserTest {
  private final PayerParser payerParser =
      new PayerParser(new Acquaintances(Set.of("120540001238")));

  private ReportedPayer payer(String elements) {
    String payment = "<payment>" + elements + "</payment>";
    return payerParser.of(
        new PaymentElementReader(Xml.parse(payment.getBytes(UTF_8)).getDocumentElement()));
  }

  private static String number(String number) {
    return "<payerIdn>" + number + "</payerIdn>";
  }

  @ParameterizedTest
  @ValueSource(strings = {"850515390001", "850515490903", "070229690002"})
  void anIinIsThatOfAPerson(String iin) {
    assertThat(payer(number(iin))).isEqualTo(new ReportedPayer.Person(new Iin(iin), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"990140000483", "050961000451", "000640009996"})
  void aBinIsThatOfAnOrganisation(String bin) {
    assertThat(payer(number(bin) + "<payerName>ТОО «Алма»</payerName>"))
        .isEqualTo(new ReportedPayer.Organisation(bin, "ТОО «Алма»"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"851345000006", "850559000017"})
  void aNumberThatLooksLikeNeitherBelongsToAPerson(String iin) {
    assertThat(payer(number(iin))).isEqualTo(new ReportedPayer.Person(new Iin(iin), null));
  }

  @Test
  void theNumberOfAKnownPersonIsThatOfAPerson() {
    assertThat(payer(number("120540001238")))
        .isEqualTo(new ReportedPayer.Person(new Iin("120540001238"), null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<payerIdn/>", "<payerIdn> </payerIdn>"})
  void aPayerWithoutANumberIsUnnamed(@Nullable String nothing) {
    assertThat(payer(nothing)).isEqualTo(new ReportedPayer.Unnamed(null));
    assertThat(payer(nothing + "<payerName>J. Smith</payerName>"))
        .isEqualTo(new ReportedPayer.Unnamed("J. Smith"));
  }

  @Test
  void aLongNameIsCut() {
    assertThat(payer("<payerName>" + "a".repeat(300) + "</payerName>"))
        .isEqualTo(new ReportedPayer.Unnamed("a".repeat(200)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"850515390002", "990140000484", "foreign-7", "85051539000", "８50515390001"})
  void aNumberThatIsNeitherIinNorBinCannotBeUnderstood(String number) {
    assertThatExceptionOfType(UnreadablePaymentMessage.class)
        .isThrownBy(() -> payer(number(number)))
        .withMessage("UNREADABLE_PAYER in payerIdn");
  }
}
