package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.integration.shep.OtherSide.NEIGHBOUR;
import static kz.qujat.integration.shep.OtherSide.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.security.KeyPair;
import java.time.Instant;
import java.util.List;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoapSignerTest {
  private static final String PAYLOAD =
      "<m:paid xmlns:m=\"urn:m\"><amount>865.00</amount></m:paid>";

  private final SoapSigner ours = new SoapSigner(PRODUCT);

  private void assertBroken(String envelope) {
    assertThatExceptionOfType(InvalidMessageSignature.class)
        .isThrownBy(() -> ours.check(Xml.parse(envelope.getBytes(UTF_8))));
  }

  @Test
  void aMessageSignedByANeighbourIsAccepted() {
    String envelope = OtherSide.says(PAYLOAD);
    assertThatNoException().isThrownBy(() -> ours.check(Xml.parse(envelope.getBytes(UTF_8))));
  }

  @Test
  void anUnsignedMessageIsRefused() {
    assertBroken(OtherSide.unsigned(PAYLOAD));
  }

  @Test
  void anAlteredMessageIsRefused() {
    assertBroken(OtherSide.says(PAYLOAD).replace("865.00", "1.00"));
  }

  @Test
  void aMessageSignedByAnUntrustedPartyIsRefused() {
    KeyPair pair = OtherSide.pair();
    var stranger =
        new ShepCredentials(
            "x", "x", pair.getPrivate(), OtherSide.certificate("SHEP", pair), List.of());
    assertBroken(OtherSide.signed(OtherSide.unsigned(PAYLOAD), new WssSigner(stranger)));
  }

  @Test
  void theProductsOwnMessageIsRefused() {
    assertBroken(new String(ours.sign(Xml.parse(PAYLOAD.getBytes(UTF_8))), UTF_8));
  }

  @Test
  void aForgedBodyInPlaceOfTheSignedOneIsRefused() {
    String signed = OtherSide.says(PAYLOAD);
    String body = signed.substring(signed.indexOf("<s:Body"), signed.indexOf("</s:Envelope>"));
    String forged =
        signed
            .replace(body, "<s:Body>" + PAYLOAD.replace("865.00", "1.00") + "</s:Body>")
            .replace("<s:Header>", "<s:Header><wrapped>" + body + "</wrapped>");
    assertBroken(forged);
  }

  @ParameterizedTest
  @ValueSource(longs = {-301, 301})
  void aMessageThatWasNotSignedNowIsRefused(long secondsAway) {
    assertBroken(signedAt(secondsAway));
  }

  @ParameterizedTest
  @ValueSource(longs = {-290, 290})
  void clocksMayDifferByMinutes(long secondsAway) {
    String envelope = signedAt(secondsAway);
    assertThatNoException().isThrownBy(() -> ours.check(Xml.parse(envelope.getBytes(UTF_8))));
  }

  private static String signedAt(long secondsAway) {
    Instant time = Instant.now().plusSeconds(secondsAway);
    var neighbour = new SoapSigner(NEIGHBOUR, () -> time);
    return new String(neighbour.sign(Xml.parse(PAYLOAD.getBytes(UTF_8))), UTF_8);
  }

  @Test
  void theTimeOfSigningCannotBeChanged() {
    String envelope = signedAt(-400);
    String created = envelope.replaceAll("(?s).*<wsu:Created>(.*)</wsu:Created>.*", "$1");
    assertBroken(envelope.replace(created, Instant.now().toString()));
  }

  @Test
  void aMessageWithoutATimeIsRefused() {
    assertBroken(signedAt(0).replaceAll("<wsu:Timestamp.*</wsu:Timestamp>", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
        "<a>",
        ""
      })
  void anythingButPlainXmlIsRefused(String text) {
    assertThatExceptionOfType(UnreadableXml.class)
        .isThrownBy(() -> Xml.parse(text.getBytes(UTF_8)));
  }

  @Test
  void aPartyDoesNotRevealItsPassword() {
    assertThat(NEIGHBOUR).hasToString("ShepCredentials[shep]");
  }
}
