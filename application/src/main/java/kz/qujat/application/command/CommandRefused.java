package kz.qujat.application.command;

/// The domain refused a command. An expected outcome, so without a stack trace.
public abstract sealed class CommandRefused extends RuntimeException
    permits ApplicationRefused, RefundRefused, SupervisionRefused {
  private static final long serialVersionUID = 1;

  CommandRefused(String refusal) {
    super(refusal, null, false, false);
  }
}
