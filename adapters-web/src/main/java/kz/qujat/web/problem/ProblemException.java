package kz.qujat.web.problem;

/// A call that the web adapter rejects before the domain is involved.
public final class ProblemException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final ProblemCode code;

  public ProblemException(ProblemCode code) {
    super(code.name(), null, false, false);
    this.code = code;
  }

  public ProblemCode code() {
    return code;
  }
}
