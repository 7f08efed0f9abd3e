package kz.qujat.application.command;

/// Thrown when the domain refuses a command. This outcome is expected, so there is no stack trace.
public abstract sealed class CommandRefused extends RuntimeException
    permits ApplicationRefused, RefundRefused, SupervisionRefused {
  private static final long serialVersionUID = 1;

  CommandRefused(String refusal) {
    super(refusal, null, false, false);
  }
}
