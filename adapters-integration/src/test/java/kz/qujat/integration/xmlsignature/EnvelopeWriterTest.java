package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.integration.shep.OtherSide.NEIGHBOUR;
import static kz.qujat.integration.shep.OtherSide.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.time.InstantSource;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.xml.security.c14n.Canonicalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/// What the product signs without a library, WSS4J verifies.
class EnvelopeWriterTest {
  private final EnvelopeWriter product = new EnvelopeWriter(PRODUCT, InstantSource.system());
  private final SoapSigner neighbour = new SoapSigner(NEIGHBOUR);

  private static XmlElement order(String text) {
    return XmlElement.root(
        "urn:one",
        "order",
        XmlElement.leaf("text", text),
        XmlElement.root("urn:one", "same", XmlElement.leaf("a", "1")),
        XmlElement.of("data", XmlElement.root("urn:two", "other", XmlElement.leaf("b", "2"))),
        XmlElement.root(SoapConstants.NAMESPACE, "Fault"));
  }

  private Element received(byte[] envelope) {
    return neighbour.check(Xml.parse(envelope)).payload();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Айгүл Ә. 😀",
        "a < b && b > c ]]> \"quoted\" 'too'",
        "line\r\nline\rline\n\ttab ",
        ""
      })
  void anyTextArrivesAsItWasSigned(String text) {
    Element received = received(product.write(order(text)));
    assertThat(received.getNamespaceURI()).isEqualTo("urn:one");
    assertThat(Xml.find(received, "text").getTextContent()).isEqualTo(text);
    assertThat(Xml.find(received, "data", "other").getNamespaceURI()).isEqualTo("urn:two");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Айгүл 😀", "<&>\r\n\t\"'"})
  void theElementIsWrittenAsALibraryCanonicalisesIt(String text) throws Exception {
    WSSConfig.init();
    var written = new ByteArrayOutputStream();
    order(text).writeCanonical(written);
    var canonical = new ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
        .canonicalizeSubtree(order(text).document(), canonical);
    assertThat(written.toString(UTF_8)).isEqualTo(canonical.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<soap:a xmlns:soap='http://schemas.xmlsoap.org/soap/envelope/'><b x='1'"
            + " a=\"'\"/></soap:a>",
        "<a xmlns='urn:a' xmlns:unused='urn:u'><!-- no --><b xmlns=''>ә</b></a>",
        "<w:a xmlns:w='urn:w' w:Id='body'><![CDATA[<&>]]></w:a>"
      })
  void aDocumentOfAnyFormIsSignedAsAWhole(String document) {
    Element received = received(product.write(Xml.parse(document.getBytes(UTF_8))));
    assertThat(XmlContentFingerprint.digest(received))
        .isEqualTo(
            XmlContentFingerprint.digest(Xml.parse(document.getBytes(UTF_8)).getDocumentElement()));
  }

  @Test
  void anAlteredMessageIsNoLongerSigned() {
    String envelope = new String(product.write(order("865.00")), UTF_8);
    assertThatExceptionOfType(InvalidMessageSignature.class)
        .isThrownBy(() -> received(envelope.replace("865.00", "1.00").getBytes(UTF_8)));
  }
}
