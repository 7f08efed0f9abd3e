package kz.qujat.integration.image;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import kz.qujat.application.image.ImageInspector.Sender;
import kz.qujat.application.image.MeasuringBusy;
import kz.qujat.domain.person.CitizenId;

/// Limits how many pictures are measured at a time. Whoever waits does so briefly, and for few
/// others. Costly pictures wait in a queue of their own and never take both places, so they do not
/// delay the others. A person has at most one picture here.
final class MeasuringQueue {
  /// The largest picture within the limits temporarily takes some hundred megabytes when decoded.
  private static final int MAX_CONCURRENT = 2;

  /// What the camera's own file of the greatest size takes, which is one scan.
  private static final long COSTLY = 10_000_000;

  private static final Duration LONGEST_WAIT = Duration.ofSeconds(4);
  private static final Duration LONGEST_WORK = Duration.ofSeconds(10);
  private static final long CHECK_EVERY = Duration.ofMillis(200).toNanos();

  private final Lane all = new Lane(MAX_CONCURRENT + 8, MAX_CONCURRENT);
  private final Lane costly = new Lane(3, 1);
  private final Set<CitizenId> senders = ConcurrentHashMap.newKeySet();

  /// Work on a picture, which observes the limits of its effort.
  interface Work<T> {
    T with(Effort effort) throws Unreadable;
  }

  /// Does `work` when it is its turn.
  ///
  /// @param cost the number of decoded pixels
  /// @throws MeasuringBusy when the queue is full, the wait is long, or the sender has gone or has
  ///   another picture here
  <T> T run(Sender sender, long cost, Work<T> work) throws Unreadable {
    if (!senders.add(sender.id())) {
      throw new MeasuringBusy("another picture of this person is being measured");
    }
    try {
      Step<T> measuring = () -> work.with(new Effort(sender, LONGEST_WORK));
      Step<T> afterAll = () -> all.through(sender, measuring);
      return cost > COSTLY ? costly.through(sender, afterAll) : afterAll.take();
    } finally {
      senders.remove(sender.id());
    }
  }

  private interface Step<T> {
    T take() throws Unreadable;
  }

  /// A short queue, served in order.
  ///
  /// @param places for those who wait and those who are served
  private record Lane(Semaphore places, Semaphore permits) {
    Lane(int places, int concurrent) {
      this(new Semaphore(places), new Semaphore(concurrent, true));
    }

    <T> T through(Sender sender, Step<T> next) throws Unreadable {
      if (!places.tryAcquire()) {
        throw new MeasuringBusy("the queue is full");
      }
      try {
        await(new Effort(sender, LONGEST_WAIT));
        try {
          return next.take();
        } finally {
          permits.release();
        }
      } finally {
        places.release();
      }
    }

    private void await(Effort patience) {
      try {
        while (!permits.tryAcquire(Math.min(CHECK_EVERY, patience.nanosLeft()), NANOSECONDS)) {
          patience.requireUnended();
        }
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        throw new MeasuringBusy("interrupted");
      }
    }
  }
}
