package kz.qujat.integration.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static kz.qujat.domain.image.Finding.Code.ASPECT_RATIO;
import static kz.qujat.domain.image.Finding.Code.FILE_TOO_LARGE;
import static kz.qujat.domain.image.Finding.Code.FILE_TYPE;
import static kz.qujat.domain.image.Finding.Code.TOO_COMPLEX;
import static kz.qujat.domain.image.Finding.Code.TOO_FEW_PIXELS;
import static kz.qujat.domain.image.Finding.Code.TOO_MANY_PIXELS;
import static kz.qujat.domain.image.Finding.Code.UNREADABLE;
import static kz.qujat.integration.image.FileSurgery.chunk;
import static kz.qujat.integration.image.FileSurgery.insert;
import static kz.qujat.integration.image.FileSurgery.join;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.application.image.ImageInspector.Gauging.Unacceptable;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.MeasuringBusy;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Code;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {
  private static final byte[] JPEG = Files.jpeg(Drawings.portrait(413, 531));
  private static final byte[] PROGRESSIVE = Files.jpeg(Drawings.portrait(413, 531), true);
  private static final byte[] PNG = Files.png(Drawings.portrait(413, 531));

  private final ImageInspector imageInspector = new ImageIoInspector();

  private Gauging photo(Format declared, byte[] bytes) {
    return imageInspector.inspect(Senders.someone(), ImageKind.PHOTO, declared, bytes);
  }

  private static void assertRefused(Gauging gauging, Code... codes) {
    assertThat(gauging).isInstanceOf(Unacceptable.class);
    assertThat(((Unacceptable) gauging).findings())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(codes).map(code -> new Finding(code, Severity.ERROR)).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99})
  void aTruncatedFileIsUnreadable(int percent) {
    for (byte[] whole : new byte[][] {JPEG, PROGRESSIVE, PNG}) {
      Format format = PictureFile.formatOf(whole);
      byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
      assertRefused(photo(format, part), percent == 0 ? FILE_TYPE : UNREADABLE);
    }
  }

  @Test
  void aTruncatedJpegIsUnreadableEvenWithAnEndMarker() {
    for (byte[] whole : new byte[][] {JPEG, PROGRESSIVE}) {
      for (int percent = 20; percent < 100; percent += 10) {
        byte[] part = Arrays.copyOf(whole, whole.length * percent / 100);
        assertRefused(
            photo(Format.JPEG, join(part, new byte[] {(byte) 0xFF, (byte) 0xD9})), UNREADABLE);
      }
    }
  }

  @Test
  void aPngWithoutAllItsRowsIsUnreadable() {
    assertRefused(photo(Format.PNG, FileSurgery.png(413, 531, 53L * 530)), UNREADABLE);
    assertThat(photo(Format.PNG, FileSurgery.png(413, 531, 53L * 531)))
        .isInstanceOf(Acceptable.class);
  }

  @Test
  void aPngWithADamagedByteIsUnreadable() {
    for (int at = 16; at < PNG.length; at += PNG.length / 40) {
      byte[] damaged = PNG.clone();
      damaged[at] ^= 0x10;
      assertThat(photo(Format.PNG, damaged)).isInstanceOf(Unacceptable.class);
    }
  }

  @Test
  void aFileThatIsNeitherJpegNorPngHasAWrongType() {
    assertRefused(photo(Format.JPEG, "GIF89a and more".getBytes(ISO_8859_1)), FILE_TYPE);
    assertRefused(photo(Format.PNG, "%PDF-1.7".getBytes(ISO_8859_1)), FILE_TYPE);
    assertRefused(photo(Format.JPEG, new byte[0]), FILE_TYPE);
  }

  @Test
  void theTypeOfAFileIsDeterminedFromItsBytes() {
    assertThat(photo(Format.PNG, JPEG)).isEqualTo(photo(Format.JPEG, JPEG));
    assertThat(photo(Format.OTHER, PNG)).isEqualTo(photo(Format.PNG, PNG));
    assertRefused(photo(Format.JPEG, Arrays.copyOf(PNG, 2000)), UNREADABLE);
  }

  @Test
  void aFileOfMoreThanTwoMegabytesIsNotEvenOpened() {
    assertRefused(photo(Format.JPEG, Arrays.copyOf(JPEG, 2 * 1024 * 1024 + 1)), FILE_TOO_LARGE);
    assertRefused(photo(Format.PNG, Arrays.copyOf(JPEG, 9_000_000)), FILE_TOO_LARGE);
    assertThat(photo(Format.JPEG, Arrays.copyOf(JPEG, 2 * 1024 * 1024)))
        .isInstanceOf(Acceptable.class);
  }

  @Test
  void aDecompressionBombIsNotDecoded() {
    assertRefused(photo(Format.PNG, FileSurgery.png(70_000, 90_000, 9)), TOO_MANY_PIXELS);
    assertRefused(
        photo(Format.PNG, FileSurgery.png(Integer.MAX_VALUE, Integer.MAX_VALUE, 9)),
        TOO_MANY_PIXELS,
        ASPECT_RATIO);
    assertRefused(
        imageInspector.inspect(
            Senders.someone(), ImageKind.SIGNATURE, Format.PNG, FileSurgery.png(60_000, 20_000, 9)),
        TOO_MANY_PIXELS);
  }

  @Test
  void rowsBeyondTheHeadersHeightAreNotDecoded() {
    Gauging asDeclared = photo(Format.PNG, FileSurgery.png(413, 531, 53L * 531));
    byte[] oneMore = FileSurgery.png(413, 531, 53L * 532);
    byte[] many = FileSurgery.png(413, 531, 1L << 28);
    long begun = System.nanoTime();
    assertThat(photo(Format.PNG, oneMore)).isEqualTo(asDeclared);
    assertThat(photo(Format.PNG, many)).isEqualTo(asDeclared);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void hugeCompressedTextsAreNotDecompressed() {
    byte[] bomb = FileSurgery.png(8, 8, 1L << 26);
    byte[] zipped = Arrays.copyOfRange(bomb, 41, bomb.length - 16);
    byte[] profile = chunk("iCCP", join("x\0\0".getBytes(ISO_8859_1), zipped));
    byte[] text = chunk("zTXt", join("x\0\0".getBytes(ISO_8859_1), zipped));
    byte[] small = Files.png(Drawings.signature(300, 100));
    Gauging gauging =
        imageInspector.inspect(
            Senders.someone(), ImageKind.SIGNATURE, Format.PNG, insert(small, 33, profile, text));
    assertThat(gauging)
        .isEqualTo(
            imageInspector.inspect(Senders.someone(), ImageKind.SIGNATURE, Format.PNG, small));
  }

  @Test
  void aJpegWithTooManyScansForItsPixelsIsNotDecoded() {
    byte[] bomb = Files.withScans(Files.jpeg(Drawings.portrait(2480, 3189), true), 40);
    long begun = System.nanoTime();
    assertRefused(photo(Format.JPEG, bomb), TOO_COMPLEX);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void decodingEndsWhenTheSenderHasGone() {
    byte[] large = Files.jpeg(Drawings.portrait(2100, 2700), true);
    AtomicInteger checks = new AtomicInteger();
    Sender leaving = Senders.someone(() -> checks.incrementAndGet() < 3);
    assertThatThrownBy(() -> imageInspector.inspect(leaving, ImageKind.PHOTO, Format.JPEG, large))
        .isInstanceOf(MeasuringBusy.class);
    assertThat(checks.get()).isLessThan(6);
  }

  @Test
  void allErrorsAreNamedTogether() {
    assertRefused(
        photo(Format.PNG, Files.jpeg(Drawings.signature(300, 100))), TOO_FEW_PIXELS, ASPECT_RATIO);
  }

  @Test
  void noFileContentCausesAnError() {
    Random random = new Random(2026);
    byte[][] whole = {JPEG, PROGRESSIVE, PNG, Files.png(Drawings.signature(300, 100))};
    for (int i = 0; i < 400; i++) {
      byte[] file = whole[i % whole.length].clone();
      int damages = 1 + random.nextInt(8);
      for (int d = 0; d < damages; d++) {
        int range = random.nextBoolean() ? file.length : 700;
        file[3 + random.nextInt(range - 3)] = (byte) random.nextInt(256);
      }
      ImageKind kind = i % 4 == 3 ? ImageKind.SIGNATURE : ImageKind.PHOTO;
      assertThat(imageInspector.inspect(Senders.someone(), kind, PictureFile.formatOf(file), file))
          .isNotNull();
    }
    for (int i = 0; i < 400; i++) {
      byte[] garbage = new byte[random.nextInt(3000)];
      random.nextBytes(garbage);
      byte[] start =
          i % 2 == 0 ? new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF} : Arrays.copyOf(PNG, 33);
      assertThat(photo(Format.JPEG, join(start, garbage))).isInstanceOf(Unacceptable.class);
    }
  }
}
