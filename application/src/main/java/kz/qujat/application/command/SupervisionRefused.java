package kz.qujat.application.command;

import kz.qujat.domain.supervision.SupervisionRefusal;

/// Thrown when the domain refuses a supervision command.
public final class SupervisionRefused extends CommandRefused {
  private static final long serialVersionUID = 1;

  private final transient SupervisionRefusal refusal;

  public SupervisionRefused(SupervisionRefusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  public SupervisionRefusal refusal() {
    return refusal;
  }
}
