package kz.qujat.application.command;

import kz.qujat.domain.supervision.SupervisionRefusal;

/// The domain refused a command to a case of supervision.
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
