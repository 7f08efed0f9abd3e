package kz.qujat.domain.supervision;

import static kz.qujat.domain.supervision.Cases.*;
import static kz.qujat.domain.supervision.SupervisionScenario.given;

import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import org.junit.jupiter.api.Test;

/// An application that a list could not follow.
class ReadModelFailureTest {
  @Test
  void everyRetryIsRecorded() {
    given().when(retry(UNLISTED)).then(retried(UNLISTED));
    given(retried(UNLISTED)).when(retry(UNLISTED)).then(retried(UNLISTED));
  }

  @Test
  void itIsNotSettled() {
    given().when(settle(UNLISTED)).thenRefused(new NoSuchCase());
    given(retried(UNLISTED)).when(settle(UNLISTED)).thenRefused(new NoSuchCase());
  }
}
