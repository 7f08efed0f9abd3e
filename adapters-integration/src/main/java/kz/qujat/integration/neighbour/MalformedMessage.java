package kz.qujat.integration.neighbour;

import java.util.List;

/// Thrown when a neighbour's message cannot be understood. Names the fields at fault, never their
/// values.
public final class MalformedMessage extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  MalformedMessage(List<Fault> faults) {
    super("malformed message", null, false, false);
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }

  public record Fault(String field, String code, String message) {}
}
