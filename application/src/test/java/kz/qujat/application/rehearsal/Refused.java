package kz.qujat.application.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.supervision.SupervisionRefusal;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Assertions about refusals and their reasons.
public final class Refused {
  private Refused() {}

  public static void refuses(ApplicationRefusal reason, ThrowingCallable act) {
    ApplicationRefused refused = catchThrowableOfType(ApplicationRefused.class, act);
    assertThat(refused).as("a refusal because of %s", reason).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
  }

  public static void refuses(RefundRefusal reason, ThrowingCallable act) {
    RefundRefused refused = catchThrowableOfType(RefundRefused.class, act);
    assertThat(refused).as("a refusal because of %s", reason).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
  }

  public static void refuses(SupervisionRefusal reason, ThrowingCallable act) {
    SupervisionRefused refused = catchThrowableOfType(SupervisionRefused.class, act);
    assertThat(refused).as("a refusal because of %s", reason).isNotNull();
    assertThat(refused.refusal()).isEqualTo(reason);
  }

  /// Expects a refusal because the applicant is not eligible.
  public static void refuses(Ineligibility code, ThrowingCallable act) {
    ApplicationRefused refused = catchThrowableOfType(ApplicationRefused.class, act);
    assertThat(refused).as("a refusal because of %s", code).isNotNull();
    assertThat(refused.refusal())
        .asInstanceOf(type(Ineligible.class))
        .returns(code, ineligible -> ineligible.answer().code());
  }
}
