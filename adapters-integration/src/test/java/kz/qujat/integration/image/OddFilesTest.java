package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.qujat.integration.image.FileSurgery.chunk;
import static kz.qujat.integration.image.FileSurgery.exif;
import static kz.qujat.integration.image.FileSurgery.insert;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import kz.qujat.application.image.ImageInspector.Gauging;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

/// Files that violate the standards, but that every viewer opens.
class OddFilesTest {
  private static final byte[] JPEG = Files.jpeg(Drawings.portrait(413, 531));
  private static final byte[] PROGRESSIVE = Files.jpeg(Drawings.portrait(413, 531), true);
  private static final byte[] PNG = Files.png(Drawings.portrait(413, 531));

  private static Gauging photo(byte[] bytes) {
    return new ImageIoInspector().inspect(Senders.someone(), ImageKind.PHOTO, Format.JPEG, bytes);
  }

  @Test
  void aJpegMayLackItsEndMarker() {
    for (byte[] file : new byte[][] {JPEG, PROGRESSIVE}) {
      assertThat(photo(Arrays.copyOf(file, file.length - 2))).isEqualTo(photo(file));
    }
  }

  @Test
  void aJpegMayHaveZerosBeforeItsEndMarkerOrInsteadOfIt() {
    byte[] endless = Arrays.copyOf(JPEG, JPEG.length - 2);
    assertThat(photo(Arrays.copyOf(endless, JPEG.length + 20))).isEqualTo(photo(JPEG));
    assertThat(photo(insert(JPEG, JPEG.length - 2, new byte[20]))).isEqualTo(photo(JPEG));
  }

  @Test
  void aJpegMayHaveASurplusByteBetweenItsSegments() {
    assertThat(photo(insert(JPEG, 20, new byte[1]))).isEqualTo(photo(JPEG));
  }

  /// The cameras of some phones write such files.
  @Test
  void aJpegMayHaveAnEmptySpectralSelection() {
    byte[] file = JPEG.clone();
    int scan = new String(file, ISO_8859_1).indexOf("\u00FF\u00DA\0\u000C\3");
    assertThat(file[scan + 12]).isEqualTo((byte) 63);
    file[scan + 12] = 0;
    assertThat(photo(file)).isEqualTo(photo(JPEG));
  }

  @Test
  void anAncillaryPngChunkMayHaveABadChecksum() {
    byte[] comment = chunk("tEXt", "Comment\0made by hand".getBytes(ISO_8859_1));
    comment[comment.length - 1] ^= 1;
    assertThat(photo(insert(PNG, 33, comment))).isEqualTo(photo(PNG));
    byte[] lying = chunk("eXIf", exif(1));
    lying[lying.length - 1] ^= 1;
    assertThat(photo(insert(PNG, 33, lying))).isEqualTo(photo(PNG));
  }

  @Test
  void aPngMayLackItsEnd() {
    assertThat(photo(Arrays.copyOf(PNG, PNG.length - 12))).isEqualTo(photo(PNG));
  }
}
