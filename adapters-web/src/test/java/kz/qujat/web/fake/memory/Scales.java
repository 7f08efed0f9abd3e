package kz.qujat.web.fake.memory;

import java.util.Arrays;
import java.util.List;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;

/// Checks images by counting bytes.
///
/// Fewer than ten bytes count as too few pixels; any other image is only blurred. The last byte is
/// treated as metadata and removed.
public final class Scales implements ImageInspector {
  @Override
  public Gauging inspect(Sender sender, ImageKind kind, Format declared, byte[] bytes) {
    if (bytes.length < 10) {
      return new Gauging.Unacceptable(
          List.of(new Finding(Finding.Code.TOO_FEW_PIXELS, Finding.Severity.ERROR)));
    }
    String type = declared == Format.PNG ? "image/png" : "image/jpeg";
    byte[] clean = Arrays.copyOf(bytes, bytes.length - 1);
    return new Gauging.Acceptable(
        new ImageContent(type, clean),
        413,
        531,
        List.of(new Finding(Finding.Code.BLURRED, Finding.Severity.WARNING)));
  }
}
