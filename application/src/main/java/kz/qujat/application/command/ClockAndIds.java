package kz.qujat.application.command;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.ApplicationService;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;

/// The legal clock and the source of new identifiers.
///
/// @param clock the legal clock
/// @param ids a source of fresh identifiers, UUID version 7
@ApplicationService
public record ClockAndIds(InstantSource clock, Supplier<UUID> ids) {
  public Instant now() {
    return clock.instant();
  }

  /// Returns the current civil date in Kazakhstan.
  public LocalDate today() {
    return CivilDate.at(now());
  }

  public ApplicationId newApplication() {
    return new ApplicationId(ids.get());
  }

  public PaymentRequestId newPayment() {
    return new PaymentRequestId(ids.get());
  }

  public RefundId newRefund() {
    return new RefundId(ids.get());
  }
}
