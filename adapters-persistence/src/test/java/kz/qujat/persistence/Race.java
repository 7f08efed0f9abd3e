package kz.qujat.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Several threads that start the same work at the same moment.
public final class Race {
  private Race() {}

  /// The results of all `runners`.
  public static <T> List<T> of(int runners, Callable<T> run) throws Exception {
    CyclicBarrier start = new CyclicBarrier(runners);
    try (ExecutorService track = Executors.newFixedThreadPool(runners)) {
      List<Future<T>> underWay = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        underWay.add(
            track.submit(() -> {
              start.await();
              return run.call();
            }));
      }
      return results(underWay);
    }
  }

  private static <T> List<T> results(List<Future<T>> underWay)
      throws InterruptedException, ExecutionException {
    List<T> results = new ArrayList<>();
    for (Future<T> runner : underWay) {
      results.add(runner.get());
    }
    return results;
  }
}
