package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Cast.AIGUL;
import static kz.qujat.domain.lifecycle.Events.*;
import static kz.qujat.domain.lifecycle.History.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.domain.lifecycle.Application.NotStarted;
import org.junit.jupiter.api.Test;

class ReplayTest {
  @Test
  void withoutAHistoryNothingHasBegun() {
    assertThat(none().replayed()).isEqualTo(new NotStarted());
  }

  @Test
  void anyBeginningOfAHistoryLeadsToWhereTheApplicationStoodThen() {
    var history = issued().events();

    assertThat(Lifecycle.replay(history.subList(0, registered().events().size())))
        .isEqualTo(registered().replayed());
  }

  @Test
  void aHistoryThatDoesNotBeginWithAStartIsLoud() {
    assertThatThrownBy(none().and(ticketFormed())::replayed)
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aHistoryThatStartsTwiceIsLoud() {
    assertThatThrownBy(draft().and(started())::replayed).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aHistoryThatReviewsWhatHasNoTicketIsLoud() {
    assertThatThrownBy(draft().and(claimedBy(AIGUL))::replayed)
        .isInstanceOf(IllegalStateException.class);
  }
}
