package kz.qujat.integration.image;

import java.time.Duration;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadProgressListener;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.MeasuringBusy;

/// How long one picture may be worked on: until a deadline, and while its sender waits.
final class Effort {
  private final Sender sender;
  private final long deadline;

  Effort(Sender sender, Duration longest) {
    this.sender = sender;
    this.deadline = System.nanoTime() + longest.toNanos();
  }

  /// The time left, in nanoseconds; zero or less when there is none.
  long nanosLeft() {
    return deadline - System.nanoTime();
  }

  boolean isEnded() {
    return nanosLeft() <= 0 || !sender.isWaiting().getAsBoolean();
  }

  /// Checks that the work may go on.
  ///
  /// @throws MeasuringBusy when it may not
  void requireUnended() {
    if (isEnded()) {
      throw new MeasuringBusy(nanosLeft() <= 0 ? "it took too long" : "the sender has gone");
    }
  }

  /// Makes `reader` stop when the effort ends. What it has read by then is incomplete.
  void limit(ImageReader reader) {
    reader.addIIOReadProgressListener(new Limit());
  }

  private final class Limit implements IIOReadProgressListener {
    @Override
    public void imageProgress(ImageReader source, float percentageDone) {
      if (isEnded()) {
        source.abort();
      }
    }

    @Override
    public void sequenceStarted(ImageReader source, int minIndex) {}

    @Override
    public void sequenceComplete(ImageReader source) {}

    @Override
    public void imageStarted(ImageReader source, int imageIndex) {}

    @Override
    public void imageComplete(ImageReader source) {}

    @Override
    public void thumbnailStarted(ImageReader source, int imageIndex, int thumbnailIndex) {}

    @Override
    public void thumbnailProgress(ImageReader source, float percentageDone) {}

    @Override
    public void thumbnailComplete(ImageReader source) {}

    @Override
    public void readAborted(ImageReader source) {}
  }
}
