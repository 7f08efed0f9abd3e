package kz.qujat.application.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.domain.lifecycle.Refusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// The answer "no", with its reason.
public final class Refused {
  private Refused() {}

  public static void refuses(Refusal reason, ThrowingCallable act) {
    CommandRefused refused = catchThrowableOfType(CommandRefused.class, act);
    assertThat(refused).as("a refusal because of %s", reason).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
  }
}
