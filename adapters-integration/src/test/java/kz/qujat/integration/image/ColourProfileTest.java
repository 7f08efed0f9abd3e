package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.qujat.integration.image.FileSurgery.chunk;
import static kz.qujat.integration.image.FileSurgery.insert;
import static kz.qujat.integration.image.FileSurgery.join;
import static kz.qujat.integration.image.FileSurgery.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.DeflaterOutputStream;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

/// Pictures with the colour profiles of phones and cameras are converted to sRGB. The expected
/// values follow from the definitions of the colour spaces: to linear light, through XYZ, and back.
class ColourProfileTest {
  /// The primaries of Display P3 in XYZ, relative to the white of profiles (D50).
  private static final double[][] DISPLAY_P3 = {
    {0.515121, 0.241196, -0.001053}, {0.291977, 0.692245, 0.041885}, {0.157104, 0.066574, 0.784073}
  };

  private static final double[][] ADOBE_RGB = {
    {0.609741, 0.311111, 0.019470}, {0.205276, 0.625671, 0.060867}, {0.149185, 0.063217, 0.744568}
  };

  private static final double[] WHITE = {0.964203, 1.0, 0.824905};
  private static final Color BROWN = new Color(150, 100, 80);

  @Test
  void aPhotoInDisplayP3IsConvertedToSrgb() throws Exception {
    byte[] profile = profile(DISPLAY_P3, 2.2);
    near(new Color(160, 97, 75), inJpeg(profile), 3);
    near(new Color(160, 97, 75), inPng(profile), 3);
  }

  @Test
  void aPhotoInAdobeRgbIsConvertedToSrgb() throws Exception {
    byte[] profile = profile(ADOBE_RGB, 2.2);
    near(new Color(167, 100, 78), inJpeg(profile), 3);
    near(new Color(167, 100, 78), inPng(profile), 3);
  }

  @Test
  void anUnreadableColourProfileIsIgnored() throws Exception {
    byte[] nonsense = "no profile at all".getBytes(ISO_8859_1);
    near(BROWN, inJpeg(nonsense), 3);
    near(BROWN, inPng(nonsense), 0);
  }

  private static Color inJpeg(byte[] profile) {
    byte[] file = Files.jpeg(brown());
    byte[] named = join("ICC_PROFILE\0\1\1".getBytes(ISO_8859_1), profile);
    return kept(Format.JPEG, insert(file, 20, segment(0xE2, named)));
  }

  private static Color inPng(byte[] profile) throws Exception {
    var zipped = new ByteArrayOutputStream();
    try (var deflater = new DeflaterOutputStream(zipped)) {
      deflater.write(profile);
    }
    byte[] named = join("p3\0\0".getBytes(ISO_8859_1), zipped.toByteArray());
    return kept(Format.PNG, insert(Files.png(brown()), 33, chunk("iCCP", named)));
  }

  private static Color kept(Format format, byte[] file) {
    Acceptable gauging =
        (Acceptable)
            new ImageIoInspector().inspect(Senders.someone(), ImageKind.PHOTO, format, file);
    assertThat(new String(gauging.picture().bytes(), ISO_8859_1))
        .doesNotContain("ICC_PROFILE", "iCCP");
    return new Color(Files.decoded(gauging.picture().bytes()).getRGB(200, 200));
  }

  private static BufferedImage brown() {
    var image = new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB);
    var brush = image.createGraphics();
    brush.setColor(BROWN);
    brush.fillRect(0, 0, 413, 531);
    brush.dispose();
    return image;
  }

  private static void near(Color expected, Color actual, int most) {
    assertThat(actual.getRed()).isBetween(expected.getRed() - most, expected.getRed() + most);
    assertThat(actual.getGreen()).isBetween(expected.getGreen() - most, expected.getGreen() + most);
    assertThat(actual.getBlue()).isBetween(expected.getBlue() - most, expected.getBlue() + most);
  }

  /// Creates a profile from three primaries and a gamma value (ICC.1:2001).
  private static byte[] profile(double[][] primaries, double gamma) {
    byte[][] content = {
      text("desc", 0),
      text("text", 0),
      xyz(WHITE),
      xyz(primaries[0]),
      xyz(primaries[1]),
      xyz(primaries[2]),
      curve(gamma)
    };
    String[] tags = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
    int start = 128 + 4 + 12 * tags.length;
    ByteBuffer profile = ByteBuffer.allocate(start + join(content).length);
    profile.putInt(profile.capacity()).putInt(0).putInt(0x02100000);
    profile.put("mntrRGB XYZ ".getBytes(ISO_8859_1)).position(36).put("acsp".getBytes(ISO_8859_1));
    profile.position(68).putInt(0x0000F6D6).putInt(0x00010000).putInt(0x0000D32D);
    profile.position(128).putInt(tags.length);
    int at = start;
    for (int tag = 0; tag < tags.length; tag++) {
      byte[] one = content[Math.min(tag, content.length - 1)];
      profile.put(tags[tag].getBytes(ISO_8859_1)).putInt(at).putInt(one.length);
      at += tag < content.length - 1 ? one.length : 0;
    }
    return profile.put(join(content)).array();
  }

  private static byte[] text(String type, int length) {
    return ByteBuffer.allocate(type.equals("desc") ? 96 : 12)
        .put(type.getBytes(ISO_8859_1))
        .putInt(0)
        .putInt(type.equals("desc") ? 1 : length)
        .array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(20).put("XYZ ".getBytes(ISO_8859_1)).putInt(0);
    for (double value : values) {
      tag.putInt((int) Math.round(value * 65536));
    }
    return tag.array();
  }

  private static byte[] curve(double gamma) {
    return ByteBuffer.allocate(16)
        .put("curv".getBytes(ISO_8859_1))
        .putInt(0)
        .putInt(1)
        .putShort((short) Math.round(gamma * 256))
        .array();
  }
}
