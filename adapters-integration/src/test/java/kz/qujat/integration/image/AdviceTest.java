package kz.qujat.integration.image;

import static kz.qujat.domain.image.Finding.Code.BLURRED;
import static kz.qujat.domain.image.Finding.Code.DARK_BACKGROUND;
import static kz.qujat.domain.image.Finding.Code.INK_AT_THE_EDGE;
import static kz.qujat.domain.image.Finding.Code.PAPER_NOT_WHITE;
import static kz.qujat.domain.image.Finding.Code.TOO_BRIGHT;
import static kz.qujat.domain.image.Finding.Code.TOO_DARK;
import static kz.qujat.domain.image.Finding.Code.TOO_LITTLE_INK;
import static kz.qujat.domain.image.Finding.Code.TOO_MUCH_INK;
import static kz.qujat.domain.image.Finding.Code.UNEVEN_BACKGROUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.util.Arrays;
import java.util.List;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging.Acceptable;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.Finding.Code;
import kz.qujat.domain.image.Finding.Severity;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import org.junit.jupiter.api.Test;

class AdviceTest {
  private static final BufferedImage PORTRAIT = Drawings.portrait(413, 531);

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

  private static void assertAdvice(Acceptable gauging, Code... codes) {
    assertThat(gauging.findings())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(codes).map(code -> new Finding(code, Severity.WARNING)).toList());
  }

  @Test
  void aBlurredPhotoGetsAdvice() {
    float[] weights = new float[121];
    Arrays.fill(weights, 1f / weights.length);
    ConvolveOp blur = new ConvolveOp(new Kernel(11, 11, weights), ConvolveOp.EDGE_NO_OP, null);
    assertAdvice(photo(Files.jpeg(blur.filter(PORTRAIT, null))), BLURRED);
  }

  @Test
  void aTooDarkOrTooBrightPhotoGetsAdvice() {
    assertThat(codes(photo(Files.png(scaled(0.25f, 0))))).contains(TOO_DARK, DARK_BACKGROUND);
    assertThat(codes(photo(Files.png(scaled(0.3f, 190))))).contains(TOO_BRIGHT);
  }

  private static List<Code> codes(Acceptable gauging) {
    return gauging.findings().stream().map(Finding::code).toList();
  }

  private static BufferedImage scaled(float factor, float offset) {
    return new RescaleOp(factor, offset, null).filter(PORTRAIT, null);
  }

  @Test
  void anUnevenBackgroundGetsAdvice() {
    BufferedImage image = new BufferedImage(413, 531, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.drawImage(PORTRAIT, 0, 0, null);
    brush.setColor(new Color(90, 110, 90));
    brush.fillRect(0, 0, 50, 200);
    brush.dispose();
    assertAdvice(photo(Files.jpeg(image)), UNEVEN_BACKGROUND);
  }

  @Test
  void inkAndPaperOfASignatureGetAdvice() {
    assertAdvice(signature(blank(Color.WHITE)), TOO_LITTLE_INK);
    assertAdvice(signature(with(new Color(30, 30, 60), 100, 50, 300, 80)), TOO_MUCH_INK);
    assertAdvice(signature(with(new Color(30, 30, 60), 0, 50, 100, 20)), INK_AT_THE_EDGE);
    assertAdvice(signature(blank(new Color(120, 120, 120))), TOO_LITTLE_INK, PAPER_NOT_WHITE);
  }

  private static BufferedImage blank(Color paper) {
    BufferedImage image = new BufferedImage(600, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = image.createGraphics();
    brush.setColor(paper);
    brush.fillRect(0, 0, 600, 200);
    brush.dispose();
    return image;
  }

  private static BufferedImage with(Color ink, int x, int y, int width, int height) {
    BufferedImage image = blank(Color.WHITE);
    Graphics2D brush = image.createGraphics();
    brush.setColor(ink);
    brush.fillRect(x, y, width, height);
    brush.dispose();
    return image;
  }
}
