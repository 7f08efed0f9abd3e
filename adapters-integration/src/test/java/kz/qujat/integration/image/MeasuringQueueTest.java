package kz.qujat.integration.image;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.MeasuringBusy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MeasuringQueueTest {
  private static final long CHEAP = 1;
  private static final long COSTLY = 80_000_000;

  private final MeasuringQueue queue = new MeasuringQueue();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch end = new CountDownLatch(1);

  @AfterEach
  void letAllEnd() {
    end.countDown();
    threads.shutdownNow();
  }

  /// Occupies a place until the test ends.
  private Future<String> occupies(Sender sender, long cost) throws InterruptedException {
    var begun = new CountDownLatch(1);
    Future<String> work =
        threads.submit(() ->
            queue.run(
                sender,
                cost,
                _ -> {
                  begun.countDown();
                  hold();
                  return "done";
                }));
    assertThat(begun.await(10, SECONDS)).isTrue();
    return work;
  }

  private void hold() {
    try {
      end.await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aCostlyPictureLeavesAPlaceForTheOthers() throws Exception {
    var _ = occupies(Senders.someone(), COSTLY);
    List<Future<String>> waiting = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      waiting.add(threads.submit(() -> queue.run(Senders.someone(), COSTLY, _ -> "late")));
    }

    assertThat(queue.<String>run(Senders.someone(), CHEAP, _ -> "small")).isEqualTo("small");
    assertThat(waiting.stream().filter(one -> isRefused(one)).count()).isEqualTo(10);
  }

  private static boolean isRefused(Future<String> work) {
    try {
      work.get(10, SECONDS);
      return false;
    } catch (Exception e) {
      return e.getCause() instanceof MeasuringBusy;
    }
  }

  @Test
  void nobodyWaitsLong() throws Exception {
    var _ = occupies(Senders.someone(), CHEAP);
    var _ = occupies(Senders.someone(), CHEAP);
    long begun = System.nanoTime();

    assertThatThrownBy(() -> queue.run(Senders.someone(), CHEAP, _ -> "never"))
        .isInstanceOf(MeasuringBusy.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void onePictureOfAPersonIsMeasuredAtATime() throws Exception {
    Sender sender = Senders.someone();
    Future<String> first = occupies(sender, CHEAP);

    assertThatThrownBy(() -> queue.run(sender, CHEAP, _ -> "second"))
        .isInstanceOf(MeasuringBusy.class);
    end.countDown();
    assertThat(first.get(10, SECONDS)).isEqualTo("done");
    assertThat(queue.<String>run(sender, CHEAP, _ -> "second")).isEqualTo("second");
  }

  @Test
  void whoHasGoneIsNotWaitedFor() throws Exception {
    var _ = occupies(Senders.someone(), CHEAP);
    var _ = occupies(Senders.someone(), CHEAP);
    long begun = System.nanoTime();

    assertThatThrownBy(() -> queue.run(Senders.someone(() -> false), CHEAP, _ -> "never"))
        .isInstanceOf(MeasuringBusy.class);
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
  }
}
