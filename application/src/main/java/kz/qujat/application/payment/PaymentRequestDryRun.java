package kz.qujat.application.payment;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.lifecycle.Decision;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.lifecycle.Lifecycle;

/// Predicts the duty after a request for payment, so that a refused request never reaches the
/// payment gateway.
final class PaymentRequestDryRun {
  private PaymentRequestDryRun() {}

  /// Returns the duty of `filed` after `command`.
  ///
  /// @throws ApplicationRefused when the domain will refuse the command
  static DutyStatus after(Begun begun, RequestPayment command) {
    return switch (Lifecycle.decide(begun, command)) {
      case Decision.Refused(var refusal) -> throw new ApplicationRefused(refusal);
      case TicketNumberNeeded _ -> begun.account().duty();
      case Decision.Accepted accepted -> {
        Application after = begun;
        for (ApplicationEvent event : accepted.events()) {
          after = Lifecycle.evolve(after, event);
        }
        yield of(after);
      }
    };
  }

  private static DutyStatus of(Application application) {
    return switch (application) {
      case NotStarted _ -> new NotRequested();
      case Begun begun -> begun.account().duty();
    };
  }
}
