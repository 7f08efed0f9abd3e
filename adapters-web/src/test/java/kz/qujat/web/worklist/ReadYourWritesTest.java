package kz.qujat.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReadYourWritesTest {
  private static final long BEHIND = 10;

  private final List<String> reads = new ArrayList<>();

  @Test
  void readModelsThatAreUpToDateAreReadAtOnce() {
    Iterator<Long> lags = List.of(0L).iterator();

    assertThat(new ReadYourWrites(lags::next).read(() -> read("fresh"))).isEqualTo("fresh");
  }

  @Test
  void aListIsReadOnceWhenItHasCaughtUpWithTheRequest() {
    Iterator<Long> lags = List.of(1_000L, 1_000L, 0L).iterator();

    new ReadYourWrites(lags::next).read(() -> read("fresh"));

    assertThat(lags).isExhausted();
    assertThat(reads).containsExactly("fresh");
  }

  @Test
  void aSlowLookAtTheLagDoesNotMakeAListFresher() {
    Iterator<Long> lags = LongStream.of(BEHIND, 0).iterator();
    var slow =
        new ReadYourWrites(() -> {
          long begun = System.nanoTime();
          while (System.nanoTime() - begun < Duration.ofMillis(2 * BEHIND).toNanos()) {
            Thread.onSpinWait();
          }
          return lags.next();
        });

    slow.read(() -> read("fresh"));

    assertThat(lags).isExhausted();
  }

  @Test
  void aListThatStaysBehindIsReadAnyway() {
    assertThat(new ReadYourWrites(() -> Long.MAX_VALUE).read(() -> read("stale")))
        .isEqualTo("stale");
    assertThat(ReadYourWrites.isBehind(Long.MAX_VALUE)).isTrue();
  }

  private String read(String list) {
    reads.add(list);
    return list;
  }
}
