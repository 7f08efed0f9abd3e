package kz.qujat.web.problem;

/// A call that comes to nothing before the domain is asked.
public final class Declined extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;

  public Declined(ProblemCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
