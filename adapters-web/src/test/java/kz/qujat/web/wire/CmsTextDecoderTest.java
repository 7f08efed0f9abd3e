package kz.qujat.web.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CmsTextDecoderTest {
  private static final byte[] DER = bytes(200);
  private static final String BASE64 = Base64.getEncoder().encodeToString(DER);
  private static final String LINES =
      Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(DER);

  private static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    for (int i = 0; i < count; i++) {
      bytes[i] = (byte) (i * 7);
    }
    return bytes;
  }

  private static void isRead(String text) {
    assertThat(CmsTextDecoder.der(text)).hasValueSatisfying(der -> assertThat(der).isEqualTo(DER));
  }

  @Test
  void base64IsReadWithAnyLineBreaks() {
    isRead(BASE64);
    isRead(LINES);
    isRead(LINES.replace("\n", "\r\n") + "\r\n");
    isRead("\n\t " + BASE64.replace("A", " A") + " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CMS", "PKCS7"})
  void pemIsReadWithEitherKindOfLineEnd(String label) {
    String pem = "-----BEGIN " + label + "-----\n" + LINES + "\n-----END " + label + "-----\n";
    isRead(pem);
    isRead(pem.replace("\n", "\r\n"));
    isRead("\n" + pem.replace(LINES, BASE64));
    isRead(pem.replace("\n", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n",
        "not base64!",
        "MAA=MAA=",
        "_-_-",
        "-----BEGIN CMS-----\nMAA=",
        "MAA=\n-----END CMS-----",
        "-----BEGIN CMS-----\nMAA=\n-----END PKCS7-----",
        "-----BEGIN CERTIFICATE-----\nMAA=\n-----END CERTIFICATE-----",
        "-----BEGIN CMS-----\n-----END CMS-----",
        "-----BEGIN CMS-----\nMAA=\n-----END CMS-----\nMAA=",
        "-----BEGIN CMS-----\nMAA=\n-----END CMS-----\n-----BEGIN CMS-----\nMAA=\n-----END CMS-----"
      })
  void anyOtherTextIsEmpty(String text) {
    assertThat(CmsTextDecoder.der(text)).isEmpty();
  }
}
