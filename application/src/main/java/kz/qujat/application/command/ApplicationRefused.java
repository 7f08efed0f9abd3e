package kz.qujat.application.command;

import kz.qujat.domain.application.ApplicationRefusal;

/// Thrown when the domain refuses a command to an application.
public final class ApplicationRefused extends CommandRefused {
  private static final long serialVersionUID = 1;

  private final transient ApplicationRefusal refusal;

  public ApplicationRefused(ApplicationRefusal refusal) {
    super(refusal.getClass().getSimpleName());
    this.refusal = refusal;
  }

  public ApplicationRefusal refusal() {
    return refusal;
  }
}
