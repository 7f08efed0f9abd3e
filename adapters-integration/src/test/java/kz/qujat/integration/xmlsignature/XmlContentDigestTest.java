package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlContentDigestTest {
  private static final String ONE = "<m><a>1</a><b unit=\"KZT\" kind=\"x\">2</b></m>";

  private static String digest(String message) {
    return XmlContentFingerprint.digest(Xml.parse(message.getBytes(UTF_8)).getDocumentElement());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<m>\n<a> 1 </a>\n<b kind='x' unit='KZT'>2</b>\n</m>",
        "<line><a>1</a><b unit='KZT' kind='x'>2</b></line>",
        "<p:m xmlns:p='urn:p'><p:a>1</p:a><b unit='KZT' kind='x'>2</b></p:m>",
        "<m><!-- one --><a>1</a><b unit='KZT' kind='x'>2</b>"
            + "<Signature xmlns='http://www.w3.org/2000/09/xmldsig#'>s</Signature></m>"
      })
  void theSameContentWrittenDifferentlyHasTheSameDigest(String same) {
    assertThat(digest(same)).isEqualTo(digest(ONE)).matches("[0-9a-f]{64}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<m><a>1</a><b unit='KZT' kind='x'>3</b></m>",
        "<m><b unit='KZT' kind='x'>2</b><a>1</a></m>",
        "<m><a>1</a><b unit='USD' kind='x'>2</b></m>",
        "<m><a>1<b unit='KZT' kind='x'>2</b></a></m>",
        "<m><a>1</a><b unit='KZT' kind='x'>2</b><Signature>s</Signature></m>",
        "<m>&lt;a&gt;1&lt;/a&gt;<b unit='KZT' kind='x'>2</b></m>",
        "<m><a>1</a><b kind='x' unit='KZT'>2</b><c/></m>"
      })
  void anotherContentHasAnotherDigest(String other) {
    assertThat(digest(other)).isNotEqualTo(digest(ONE));
  }
}
