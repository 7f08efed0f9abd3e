package kz.qujat.web.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class QueueAfterOwnWritesTest {
  /// A list, with the age of the oldest event that it does not show.
  private record Listed(String rows, long lagMillis) {}

  private static final Listed STALE = new Listed("held by Dana", 10);
  private static final Listed FRESH = new Listed("held by Bolat", 0);

  @Test
  void anUpToDateListIsReturnedAtOnce() {
    assertThat(answered(FRESH, STALE)).isEqualTo(FRESH);
  }

  @Test
  void aListThatIsBehindTheRequestIsReadAgain() {
    assertThat(answered(STALE, FRESH)).isEqualTo(FRESH);
  }

  @Test
  void aSlowReadDoesNotMakeAListFresher() {
    assertThat(answered(Duration.ofMillis(2 * STALE.lagMillis()), STALE, FRESH)).isEqualTo(FRESH);
  }

  @Test
  void aListThatStaysBehindIsReturnedAnyway() {
    var behind = new Listed("held by Dana", Long.MAX_VALUE);
    assertThat(QueueAfterOwnWrites.fresh(() -> behind, Listed::lagMillis)).isEqualTo(behind);
    assertThat(QueueAfterOwnWrites.isBehind(behind.lagMillis())).isTrue();
  }

  private static Listed answered(Listed... reads) {
    return answered(Duration.ZERO, reads);
  }

  /// The result when each read takes that long and returns the next of the lists.
  private static Listed answered(Duration each, Listed... reads) {
    Iterator<Listed> lists = List.of(reads).iterator();
    Supplier<Listed> read =
        () -> {
          long begun = System.nanoTime();
          while (System.nanoTime() - begun < each.toNanos()) {
            Thread.onSpinWait();
          }
          return lists.next();
        };
    return QueueAfterOwnWrites.fresh(read, Listed::lagMillis);
  }
}
