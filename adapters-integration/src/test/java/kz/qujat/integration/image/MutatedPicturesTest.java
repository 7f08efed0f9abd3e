package kz.qujat.integration.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.image.ImageInspector.Gauging;
import kz.qujat.domain.image.ImageFileProperties.Format;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.integration.mutation.Bounded;
import kz.qujat.integration.mutation.MutatedBytes;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/// Pictures with changed bytes are measured or refused; nothing else happens.
class MutatedPicturesTest {
  /// The largest picture within the limits takes some hundred megabytes; these are much smaller,
  /// but their changed bytes may say otherwise.
  private static final int MEGABYTES = 512;

  private static final List<byte[]> SAMPLES =
      List.of(
          Files.jpeg(Drawings.portrait(354, 455)),
          Files.jpeg(Drawings.portrait(354, 455), true),
          Files.png(Drawings.portrait(354, 455)));

  private final ImageInspector inspector = new ImageIoInspector();

  @Property(
      tries = 400,
      seed = "20260302",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aChangedPictureIsMeasuredOrRefused(
      @ForAll long seed,
      @ForAll @IntRange(max = 2) int sample,
      @ForAll ImageKind kind,
      @ForAll Format declared) {
    byte[] picture = MutatedBytes.of(SAMPLES.get(sample), seed);
    Gauging gauging =
        Bounded.call(
            MEGABYTES, () -> inspector.inspect(Senders.someone(), kind, declared, picture));
    switch (gauging) {
      case Gauging.Acceptable acceptable -> assertThat(acceptable.width()).isPositive();
      case Gauging.Unacceptable refused -> assertThat(refused.findings()).isNotEmpty();
    }
  }
}
