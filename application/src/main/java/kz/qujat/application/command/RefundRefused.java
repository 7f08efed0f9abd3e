package kz.qujat.application.command;

import kz.qujat.domain.refund.RefundRefusal;

/// Thrown when the domain refuses a command to a refund case.
public final class RefundRefused extends CommandRefused {
  private static final long serialVersionUID = 1;

  private final transient RefundRefusal refusal;

  public RefundRefused(RefundRefusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  public RefundRefusal refusal() {
    return refusal;
  }
}
