package kz.qujat.application.lifecycle;

import kz.qujat.domain.lifecycle.Refusal;

/// The domain refused a command. An expected outcome, so without a stack trace.
public final class CommandRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Refusal refusal;

  public CommandRefused(Refusal refusal) {
    super(refusal.getClass().getSimpleName(), null, false, false);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
