package kz.qujat.application.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.command.StaleVersion;
import org.junit.jupiter.api.Test;

class ConflictRetryTest {
  private static final int LIMIT = 12;

  private final List<Thread> tries = new ArrayList<>();

  /// Loses as many races as asked for, and then wins.
  private String losing(int races) {
    tries.add(Thread.currentThread());
    if (tries.size() <= races) {
      throw new ConcurrentChange(new IllegalStateException("another was quicker"));
    }
    return "done";
  }

  @Test
  void whatLosesARaceRunsAgainOnTheSameThread() {
    assertThat(ConflictRetry.run(() -> losing(2))).isEqualTo("done");

    assertThat(tries).hasSize(3).containsOnly(Thread.currentThread());
  }

  @Test
  void theLastTryMaySucceed() {
    assertThat(ConflictRetry.run(() -> losing(LIMIT - 1))).isEqualTo("done");
  }

  @Test
  void afterTheLastTryTheConflictIsTheCallers() {
    assertThatThrownBy(() -> ConflictRetry.run(() -> losing(LIMIT)))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(tries).hasSize(LIMIT);
  }

  @Test
  void anyOtherFailureIsNotTriedAgain() {
    var failure = new StaleVersion(5);

    assertThatThrownBy(() ->
            ConflictRetry.run(() -> {
              tries.add(Thread.currentThread());
              throw failure;
            }))
        .isSameAs(failure);
    assertThat(tries).hasSize(1);
  }
}
