package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.qujat.integration.image.FileSurgery.chunk;
import static kz.qujat.integration.image.FileSurgery.exif;
import static kz.qujat.integration.image.FileSurgery.exifSegment;
import static kz.qujat.integration.image.FileSurgery.insert;
import static kz.qujat.integration.image.FileSurgery.join;
import static kz.qujat.integration.image.FileSurgery.segment;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageInspectorTest {
  private static final BufferedImage PORTRAIT = Drawings.portrait(413, 531);
  private static final BufferedImage SIGNATURE = Drawings.signature(600, 200);
  private static final byte[] JPEG = Files.jpeg(PORTRAIT);
  private static final byte[] PNG = Files.png(PORTRAIT);

  private final ImageInspector imageInspector = new ImageIoInspector();

  private Acceptable photo(byte[] bytes) {
    return (Acceptable)
        imageInspector.inspect(
            Senders.someone(), ImageKind.PHOTO, PictureFile.formatOf(bytes), bytes);
  }

  private Acceptable signature(BufferedImage image) {
    return (Acceptable)
        imageInspector.inspect(
            Senders.someone(), ImageKind.SIGNATURE, Format.PNG, Files.png(image));
  }

  private static void assertNoAdvice(Acceptable gauging) {
    assertThat(gauging.findings()).isEmpty();
  }

  @Test
  void aGoodPhotoGetsNoAdvice() {
    for (byte[] good : new byte[][] {JPEG, PNG, Files.jpeg(PORTRAIT, true)}) {
      Acceptable gauging = photo(good);
      assertNoAdvice(gauging);
      assertThat(Files.difference(gauging.picture().bytes(), Files.decoded(good))).isLessThan(2);
      assertThat(gauging.width()).isEqualTo(413);
      assertThat(gauging.height()).isEqualTo(531);
    }
    assertThat(photo(JPEG).picture().mediaType()).isEqualTo("image/jpeg");
    assertThat(photo(PNG).picture().mediaType()).isEqualTo("image/png");
  }

  @Test
  void theLargestPhotoWithinTheLimitsIsMeasured() {
    Acceptable gauging = photo(Files.jpeg(soft(2480, 3189)));
    assertThat(gauging.width()).isEqualTo(2480);
  }

  private static BufferedImage soft(int width, int height) {
    BufferedImage large = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = large.createGraphics();
    brush.drawImage(PORTRAIT, 0, 0, width, height, null);
    brush.dispose();
    return large;
  }

  @Test
  void aGoodSignatureGetsNoAdvice() {
    assertNoAdvice(signature(SIGNATURE));
  }

  @Test
  void aJpegIsStrippedOfEverythingButThePicture() {
    byte[] loaded =
        join(
            insert(
                JPEG,
                20,
                exifSegment(1),
                segment(0xE0, "JFXX\0 a thumbnail".getBytes(ISO_8859_1)),
                segment(0xE2, "ICC_PROFILE\0 a profile".getBytes(ISO_8859_1)),
                segment(0xED, "Photoshop 3.0\0 a caption".getBytes(ISO_8859_1)),
                segment(0xFE, "a comment".getBytes(ISO_8859_1))),
            "after the end".getBytes(ISO_8859_1));
    assertThat(new String(loaded, ISO_8859_1)).contains("GPS 43.238");
    assertThat(photo(loaded)).isEqualTo(photo(JPEG));
  }

  @Test
  void aPngIsStrippedOfEverythingButThePicture() {
    byte[] loaded =
        join(
            insert(
                PNG,
                33,
                chunk("tEXt", "Author\0somebody".getBytes(ISO_8859_1)),
                chunk("eXIf", exif(1)),
                chunk("acTL", new byte[8])),
            "after the end".getBytes(ISO_8859_1));
    assertThat(photo(loaded)).isEqualTo(photo(PNG));
    assertThat(dots(Files.decoded(photo(loaded).picture().bytes()))).isEqualTo(dots(PORTRAIT));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
  void aPhotoIsTurnedUpright(int orientation) {
    BufferedImage stored = turnedAway(orientation);
    byte[] png = insert(Files.png(stored), 33, chunk("eXIf", exif(orientation)));
    Acceptable fromPng = photo(png);
    assertThat(dots(Files.decoded(fromPng.picture().bytes()))).isEqualTo(dots(PORTRAIT));
    Acceptable fromJpeg = photo(insert(Files.jpeg(stored), 20, exifSegment(orientation)));
    BufferedImage upright = Files.decoded(fromJpeg.picture().bytes());
    assertThat(new int[] {fromJpeg.width(), fromJpeg.height()}).containsExactly(413, 531);
    assertThat(brightness(upright, 20, 20)).isGreaterThan(brightness(upright, 100, 500) + 100);
    assertThat(new String(fromJpeg.picture().bytes(), ISO_8859_1)).doesNotContain("Exif", "GPS");
    assertNoAdvice(fromJpeg);
  }

  /// Returns the portrait as stored by a camera that was held this way.
  private static BufferedImage turnedAway(int orientation) {
    int back = orientation == 6 ? 8 : orientation == 8 ? 6 : orientation;
    return new Orientation(back).turn(RgbImage.of(PORTRAIT)).image();
  }

  private static int[] dots(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private static int brightness(BufferedImage image, int x, int y) {
    return new Color(image.getRGB(x, y)).getGreen();
  }

  @Test
  void everyColourEncodingGivesTheSameMeasures() {
    for (int type :
        new int[] {
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_INT_ARGB,
          BufferedImage.TYPE_USHORT_GRAY
        }) {
      assertNoAdvice(photo(Files.png(as(type))));
    }
    assertNoAdvice(photo(Files.jpeg(as(BufferedImage.TYPE_BYTE_GRAY))));
    assertNoAdvice(photo(Files.png(Drawings.inSixteenBits(PORTRAIT))));
  }

  private static BufferedImage as(int type) {
    BufferedImage copy = new BufferedImage(413, 531, type);
    if (type == BufferedImage.TYPE_BYTE_GRAY || type == BufferedImage.TYPE_USHORT_GRAY) {
      int scale = type == BufferedImage.TYPE_BYTE_GRAY ? 1 : 257;
      for (int y = 0; y < 531; y++) {
        for (int x = 0; x < 413; x++) {
          copy.getRaster().setSample(x, y, 0, brightness(PORTRAIT, x, y) * scale);
        }
      }
      return copy;
    }
    Graphics2D brush = copy.createGraphics();
    brush.drawImage(PORTRAIT, 0, 0, null);
    brush.dispose();
    return copy;
  }

  @Test
  void aTransparentBackgroundCountsAsWhite() {
    BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 200; y++) {
      for (int x = 0; x < 600; x++) {
        if (brightness(SIGNATURE, x, y) < 150) {
          image.setRGB(x, y, SIGNATURE.getRGB(x, y));
        }
      }
    }
    assertNoAdvice(signature(image));
  }
}
